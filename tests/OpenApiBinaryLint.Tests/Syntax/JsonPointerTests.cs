using OpenApiBinaryLint.Syntax;

namespace OpenApiBinaryLint.Tests.Syntax;

public sealed class JsonPointerTests
{
    // RFC 6901, section 5.
    private const string Example = """
        { "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8 }
        """;

    [Theory]
    [InlineData("/foo/0", "bar")]
    [InlineData("/foo/1", "baz")]
    [InlineData("/", "0")]
    [InlineData("/a~1b", "1")]
    [InlineData("/c%d", "2")]
    [InlineData("/e^f", "3")]
    [InlineData("/g|h", "4")]
    [InlineData("/i\\j", "5")]
    [InlineData("/k\"l", "6")]
    [InlineData("/ ", "7")]
    [InlineData("/m~0n", "8")]
    public void The_examples_of_the_standard_lead_there_and_back(string pointer, string value)
    {
        var node = Assert.IsType<ScalarNode>(JsonPointer.Find(Trees.Json(Example), pointer));

        Assert.Equal(value, node.Value);
        Assert.Equal(pointer, node.Pointer);
    }

    [Fact]
    public void The_empty_pointer_is_the_whole_document()
    {
        var root = Trees.Json(Example);

        Assert.Same(root, JsonPointer.Find(root, ""));
        Assert.Equal("", root.Pointer);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("foo/0")]
    [InlineData("/foo/2")]
    [InlineData("/foo/-1")]
    [InlineData("/foo/-")]
    [InlineData("/foo/01")]
    [InlineData("/foo/+1")]
    [InlineData("/foo/ 1")]
    [InlineData("/foo/1.0")]
    [InlineData("/foo/")]
    [InlineData("/foo/99999999999999999999")]
    [InlineData("/Foo")]
    [InlineData("/foo/0/x")]
    [InlineData("//")]
    [InlineData("/foo/0/")]
    public void What_is_not_there_is_not_found(string pointer) => Assert.Null(JsonPointer.Find(Trees.Json(Example), pointer));

    [Theory]
    [InlineData("a/b", "a~1b")]
    [InlineData("~1", "~01")]
    [InlineData("~/", "~0~1")]
    [InlineData("/", "~1")]
    public void Escapes_are_undone(string key, string segment)
    {
        Assert.Equal(segment, JsonPointer.Escape(key));
        Assert.Equal(key, JsonPointer.Unescape(segment));
    }

    [Fact]
    public void A_key_has_the_pointer_of_its_value()
    {
        var root = Assert.IsType<ObjectNode>(Trees.Yaml("paths: {/a: [1]}"));
        var paths = Assert.IsType<ObjectNode>(root["paths"]);

        Assert.Equal("/paths/~1a", paths.Members[0].Key.Pointer);
        Assert.Equal("/paths/~1a", paths.Members[0].Value.Pointer);
        Assert.Same(paths, paths.Members[0].Key.Parent);
    }

    [Fact]
    public void Aliases_and_merge_keys_are_followed()
    {
        var root = Trees.Yaml("""
            base: &base {x: {y: [1, 2]}}
            copy: *base
            more: {<<: *base, z: 3}
            """);

        var expected = JsonPointer.Find(root, "/base/x/y/1");
        Assert.NotNull(expected);
        Assert.Same(expected, JsonPointer.Find(root, "/copy/x/y/1"));
        Assert.Same(expected, JsonPointer.Find(root, "/more/x/y/1"));
        Assert.Equal("/base/x/y/1", expected.Pointer);
    }

    [Fact]
    public void Pointers_into_large_arrays_and_objects_are_made_without_searching()
    {
        var root = Trees.Json($"[[{string.Join(',', Enumerable.Repeat("1", 300_000))}],{{{string.Join(',', Enumerable.Range(0, 300_000).Select(static i => $"\"k{i}\":1"))}}}]");
        var list = Assert.IsType<ArrayNode>(JsonPointer.Find(root, "/0"));
        var mapping = Assert.IsType<ObjectNode>(JsonPointer.Find(root, "/1"));

        Assert.All(list.Items, static (item, index) => Assert.Equal($"/0/{index}", item.Pointer));
        Assert.All(mapping.Members, static (member, index) => Assert.Equal($"/1/k{index}", member.Value.Pointer));
        Assert.All(mapping.Members, member => Assert.Same(member, mapping.Find(member.Name)));
    }
}
