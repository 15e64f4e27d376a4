using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Tests.OpenApi;

public class JsonPointerTests
{
    [Fact]
    public void The_root_is_empty()
    {
        Assert.Equal("", JsonPointer.RootOf("pets.yaml").ToString());
        Assert.Null(JsonPointer.RootOf("pets.yaml").Parent);
    }

    [Theory]
    [InlineData("Order", "/Order")]
    [InlineData("/pets/{id}", "/~1pets~1{id}")]
    [InlineData("a~b", "/a~0b")]
    [InlineData("~1", "/~01")]
    [InlineData("", "/")]
    public void Slashes_and_tildes_are_escaped(string segment, string expected)
    {
        var pointer = JsonPointer.RootOf("pets.yaml").Append(segment);

        Assert.Equal(expected, pointer.ToString());
        Assert.Equal(segment, pointer.Segment);
    }

    [Fact]
    public void Steps_follow_each_other_from_the_root() =>
        Assert.Equal("/servers/0/url", JsonPointer.RootOf("pets.yaml").Append("servers").Append(0).Append("url").ToString());
}
