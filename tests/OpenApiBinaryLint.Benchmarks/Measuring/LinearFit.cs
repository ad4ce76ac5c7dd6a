namespace OpenApiBinaryLint.Benchmarks.Measuring;

/// <summary>The straight line through points with the least squares.</summary>
/// <param name="Intercept">Its value at 0.</param>
/// <param name="Slope">What it rises by.</param>
/// <param name="Determination">R²: 1 where every point lies on it.</param>
internal sealed record LinearFit(double Intercept, double Slope, double Determination)
{
    public static LinearFit Through(IReadOnlyList<(double X, double Y)> points)
    {
        var meanX = points.Average(static point => point.X);
        var meanY = points.Average(static point => point.Y);
        var varianceX = points.Sum(point => Square(point.X - meanX));
        var varianceY = points.Sum(point => Square(point.Y - meanY));
        var covariance = points.Sum(point => (point.X - meanX) * (point.Y - meanY));
        var slope = covariance / varianceX;
        return new(meanY - (slope * meanX), slope, Square(covariance) / (varianceX * varianceY));
    }

    private static double Square(double value) => value * value;
}
