using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Reporting;

/// <summary>
/// Names for findings by which another run knows them again: made of what a baseline compares (file, rule, pointer and
/// message), so lines may move. Findings that are alike in these are counted.
/// </summary>
internal sealed class Fingerprints
{
    private const int Digits = 32;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of the next finding of a run; no two are the same.</summary>
    public string Next(string path, Diagnostic diagnostic)
    {
        var known = string.Join('\0', path, diagnostic.Rule.Id, diagnostic.Pointer, diagnostic.Message);
        var count = _seen.GetValueOrDefault(known);
        _seen[known] = count + 1;
        var counted = count == 0 ? known : $"{known}\0{count.ToString(CultureInfo.InvariantCulture)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(counted)))[..Digits];
    }
}
