using OpenApiBinaryLint.Conformance;
using OpenApiBinaryLint.Diagnostics;
using OpenApiBinaryLint.Rules.BinaryPayloads;
using OpenApiBinaryLint.Rules.Document;
using OpenApiBinaryLint.Rules.Importability;
using OpenApiBinaryLint.Rules.Integrations;
using OpenApiBinaryLint.Rules.PatchDocuments;
using OpenApiBinaryLint.Rules.Templates;
using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Rules;

/// <summary>Every rule there is; a new one is added here by one line.</summary>
public static class RuleCatalog
{
    /// <summary>The facts of every rule, in the order of their IDs.</summary>
    public static IReadOnlyList<RuleInfo> Infos
    {
        get
        {
            RuleInfo[] infos =
            [
                .. OfReading,
                OpenApiConformance.Info,
                .. All().Select(static rule => rule.Info),
                .. ForPatchDocuments().Select(static rule => rule.Info),
            ];
            return [.. infos.OrderBy(static info => info.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>The rules that speak of any text that can be read, whether it holds an API or not.</summary>
    internal static IReadOnlyList<RuleInfo> OfReading =>
        [.. SyntaxRules.All, UnknownDocument.Info, UnusedSuppression.Info, UnknownRule.Info, NotAnalysed.Info];

    /// <summary>The rules that look at an API, made anew.</summary>
    internal static Rule[] All() =>
    [
        new WrongType(),
        new UnresolvedReference(),
        new TemplateOnBinaryPayload(),
        new TemplateWithConvertToBinary(),
        new MockWithAllBinary(),
        new MockWithBinaryTemplateType(),
        new Base64WithoutTemplate(),
        new PassthroughRejectsBinaryType(),
        new BinaryRequestNotListed(),
        new BinaryResponseNotListed(),
        new ResponseTemplateWithConvertToBinary(),
        new ResponseTemplateOnBinaryResult(),
        new ResponseTemplateBlocksDownload(),
        new ErrorResponseConvertedToBinary(),
        new ContentHandlingOnProxy(),
        new TemplatesOnProxy(),
        new UnknownContentHandling(),
        new BinaryMediaTypesWrongPlace(),
        new EscapedMediaType(),
        new MediaTypeNeverMatches(),
        new MediaTypeNotNormalised(),
        new RedundantMediaType(),
        new AllRequestsArriveAsBase64(),
        new MultipartNotListed(),
        new FirstAcceptValueOnly(),
        new ContentTypeHeaderNotMapped(),
        new S3DefaultTypeNotListed(),
        new CompressedBodyDeclared(),
        new StreamingNeedsNoBinaryTypes(),
        new UploadStoredAsBase64(),
        new JsonPathOnBase64Body(),
        new BinaryMediaTypesOnHttpApi(),
        new NeverWithoutTemplate(),
        new VtlBodyConvertedWrongly(),
        new MissingConvertToText(),
        new MissingIntegration(),
        new UnknownType(),
        new UnusableUri(),
        new WrongIntegrationMethod(),
        new StatusPatternOnLambda(),
        new SuccessMappedToError(),
        new NoDefaultResponse(),
        new UndeclaredStatusCode(),
        new StatusCodeMappedTwice(),
        new InvalidResponsePattern(),
        new UndeclaredResponseHeader(),
        new UndeclaredRequestParameter(),
        new UnquotedStaticValue(),
        new StreamingMisconfigured(),
        new UnknownPassthroughBehavior(),
        new TimeoutOutOfRange(),
        new VpcLinkIncomplete(),
        new ProxyToUnsupportedService(),
        new IntegrationReference(),
        new UnknownProperty(),
        new InvalidTemplateKey(),
        new TemplateTooLong(),
        new MockWithoutStatus(),
        new TlsOptionNotApplicable(),
        new CredentialsMissing(),
        new UnmappedUriVariable(),
        new MalformedTemplate(),
        new VersionNotImportable(),
        new PathNotImportable(),
        new ModelName(),
        new ParameterIgnored(),
        new RootSecurityIgnored(),
        new SecuritySchemeNotEnforced(),
        new KeywordIgnored(),
        new InlinePrimitiveResponse(),
        new ResponseReference(),
        new ExternalReference(),
        new UnknownRequestValidator(),
        new ExtensionWrongPlace(),
        new UnknownExtension(),
        new GatewayResponse(),
        new DocumentTooLarge(),
        new BasePathIgnored(),
        new ExtensionValue(),
        new NumberFormat(),
        new BinaryTypesInTwoPlaces(),
        new MediaTypeEscaping(),
        new BinaryTypeNotAMediaType(),
        new MergeKeepsRemovedTypes(),
        new ContentHandlingOnProxyMethod(),
        new GeneratedPreflightWithAllBinary(),
    ];

    /// <summary>The rules that look at PATCH documents, made anew.</summary>
    internal static PatchRule[] ForPatchDocuments() =>
    [
        new UnknownPatchPath(),
        new UnescapedMediaType(),
        new UnknownPatchValue(),
        new PatchOfRemovedPath(),
        new UnknownOp(),
        new ResourceMismatch(),
    ];
}
