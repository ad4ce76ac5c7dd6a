using System.Globalization;
using System.Text;
using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Rules.Importability;

/// <summary>API015: a document beyond what API Gateway reads.</summary>
internal sealed class DocumentTooLarge() : Rule(new(
    "API015", "document-too-large", Severity.Error, "A document of more than 6 MB"))
{
    private const int Limit = 6 * 1024 * 1024;

    public override void Check(Inspection inspection)
    {
        // No character takes more than three bytes a UTF-16 unit.
        if (inspection.Api.Root.Span.Length > Limit / 3)
        {
            CheckBytes(inspection);
        }
    }

    private void CheckBytes(Inspection inspection)
    {
        var root = inspection.Api.Root;
        var bytes = Encoding.UTF8.GetByteCount(root.Source.Slice(root.Span));
        if (bytes > Limit)
        {
            inspection.Report(
                this,
                (root["openapi"] ?? root["swagger"])!,
                string.Create(CultureInfo.InvariantCulture, $"The document takes {bytes:N0} bytes, and the import refuses more than {Limit:N0} (6 MB)"));
        }
    }
}
