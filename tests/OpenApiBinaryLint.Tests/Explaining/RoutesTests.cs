using OpenApiBinaryLint.Explaining;

namespace OpenApiBinaryLint.Tests.Explaining;

/// <summary>Which path of an API a request takes.</summary>
public class RoutesTests
{
    private static readonly string[] Paths =
        ["/", "/{proxy+}", "/images", "/images/{id}", "/images/{id}/tags", "/images/new", "/images/{proxy+}", "/{kind}/new", "/{kind}/{id}/{part}"];

    [Theory]
    [InlineData("/images/{id}", "/images/{id}")]
    [InlineData("/images/5", "/images/{id}")]
    [InlineData("/images/new", "/images/new")]
    [InlineData("/images/5/tags", "/images/{id}/tags")]
    [InlineData("/images/5/size", "/images/{proxy+}")]
    [InlineData("/images/5/tags/1", "/images/{proxy+}")]
    [InlineData("/sounds/new", "/{kind}/new")]
    [InlineData("/sounds/5/tags", "/{kind}/{id}/{part}")]
    [InlineData("/sounds", "/{proxy+}")]
    [InlineData("/sounds/5/tags/1", "/{proxy+}")]
    [InlineData("/images?id=5", "/images")]
    [InlineData("/", "/")]
    [InlineData("/images/", "/{proxy+}")]
    [InlineData("images", null)]
    [InlineData("", null)]
    public void A_name_comes_before_a_parameter_and_that_before_the_rest(string asked, string? path)
    {
        Assert.Equal(path, Routes.Find(Paths, asked));
        Assert.Equal(path, Routes.Find(Paths.Reverse(), asked));
    }

    [Theory]
    [InlineData("/images/5/a", "/images/{id}")]
    [InlineData("/images/", "/images/{id}")]
    [InlineData("/images", "/images/{proxy+}")]
    [InlineData("/Images", "/images")]
    public void What_fits_nowhere_is_not_found(string asked, string path) => Assert.Null(Routes.Find([path], asked));

    [Fact]
    public void The_default_route_of_an_HTTP_API_takes_the_rest()
    {
        Assert.Equal("/images", Routes.Find(["/$default", "/images"], "/images"));
        Assert.Equal("/{proxy+}", Routes.Find(["/$default", "/{proxy+}"], "/images"));
        Assert.Equal("/$default", Routes.Find(["/$default", "/images"], "/sounds/5"));
    }
}
