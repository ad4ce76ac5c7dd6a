using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OpenApiBinaryLint.Gateway;

/// <summary>Tests the regular expressions of one document, each for a short time and all together for not much longer.</summary>
internal sealed class PatternMatching
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PatienceWithAll = TimeSpan.FromSeconds(2);

    private readonly Stopwatch _used = new();

    /// <summary>Whether the whole of a text matches; false where the pattern cannot be read or takes too long.</summary>
    public bool Matches(string pattern, string text)
    {
        if (_used.Elapsed > PatienceWithAll)
        {
            return false;
        }

        _used.Start();
        try
        {
            return Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
        finally
        {
            _used.Stop();
        }
    }
}
