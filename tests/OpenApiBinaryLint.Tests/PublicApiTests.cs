using OpenApiBinaryLint.Linting;

namespace OpenApiBinaryLint.Tests;

/// <summary>Keeps what users of the library compile against.</summary>
public class PublicApiTests
{
    private static readonly Type[] PublicTypes = typeof(Linter).Assembly.GetExportedTypes();

    [Fact]
    public void Only_what_was_meant_is_public() => Snapshot.Match(PublicApi.List(PublicTypes));

    [Fact]
    public void No_signature_names_a_type_of_a_dependency() =>
        Assert.Empty(PublicTypes.SelectMany(PublicApi.TypesNamedBy)
            .Where(static type => type.Assembly != typeof(Linter).Assembly && type.Assembly != typeof(object).Assembly && !IsOfRuntime(type))
            .Select(static type => type.FullName)
            .Distinct());

    private static bool IsOfRuntime(Type type) => type.Assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal);
}
