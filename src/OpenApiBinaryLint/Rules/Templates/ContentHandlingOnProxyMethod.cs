using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules.BinaryPayloads;

namespace OpenApiBinaryLint.Rules.Templates;

/// <summary>TPL005: what <see cref="ContentHandlingOnProxy"/> finds in documents, in methods that are resources of a host.</summary>
internal sealed class ContentHandlingOnProxyMethod() : ProxyContentHandlingRule(new(
    "TPL005", "content-handling-on-proxy-method", Severity.Info, "`contentHandling` on a method resource that is a Lambda proxy",
    Fix: FixSafety.Unsafe))
{
    public override void Check(Inspection inspection)
    {
        if (inspection.Api.Host is { IsPiecewise: true })
        {
            Find(inspection, "API");
        }
    }
}
