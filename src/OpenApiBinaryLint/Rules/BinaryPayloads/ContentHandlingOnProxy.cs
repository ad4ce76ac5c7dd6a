using OpenApiBinaryLint.Diagnostics;

namespace OpenApiBinaryLint.Rules.BinaryPayloads;

/// <summary>BIN013: contentHandling where nobody reads it. Exports of the console hold it on every method, hence one finding a document.</summary>
internal sealed class ContentHandlingOnProxy() : ProxyContentHandlingRule(new(
    "BIN013", "content-handling-on-proxy", Severity.Info, "`contentHandling` on a Lambda proxy",
    Fix: FixSafety.Unsafe)
{ NeedsDocument = true })
{
    public override void Check(Inspection inspection) => Find(inspection, "document");
}
