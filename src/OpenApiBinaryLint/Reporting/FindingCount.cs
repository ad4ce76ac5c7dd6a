using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Reporting;

/// <summary>How many findings there are.</summary>
/// <param name="Errors">Of severity error.</param>
/// <param name="Warnings">Of severity warning.</param>
/// <param name="Infos">Of severity info.</param>
/// <param name="Files">Files that have at least one.</param>
internal sealed record FindingCount(int Errors, int Warnings, int Infos, int Files)
{
    /// <summary>Counts the findings of all reports.</summary>
    public static FindingCount Of(IReadOnlyList<FileReport> reports)
    {
        var (errors, warnings, infos, files) = (0, 0, 0, 0);
        foreach (var report in reports)
        {
            files += report.Diagnostics.Count > 0 ? 1 : 0;
            foreach (var diagnostic in report.Diagnostics)
            {
                switch (diagnostic.Severity)
                {
                    case Severity.Error:
                        errors++;
                        break;
                    case Severity.Warning:
                        warnings++;
                        break;
                    default:
                        infos++;
                        break;
                }
            }
        }

        return new(errors, warnings, infos, files);
    }
}
