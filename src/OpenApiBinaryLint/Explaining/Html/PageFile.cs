using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace OpenApiBinaryLint.Explaining.Html;

/// <summary>The style or the script of the page, which stands inside it.</summary>
/// <param name="Text">What stands between the tags.</param>
/// <param name="Source">What the content security policy calls it by.</param>
internal sealed record PageFile(string Text, string Source)
{
    public static PageFile Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"explaining/{name}")!;
        using var reader = new StreamReader(stream);
        var text = $"\n{reader.ReadToEnd().ReplaceLineEndings("\n")}";
        return new(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}
