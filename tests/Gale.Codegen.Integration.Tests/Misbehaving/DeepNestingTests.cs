using System.Text.Json;

namespace Gale.Codegen.Integration.Tests.Misbehaving;

/// <summary>System.Text.Json reads 64 levels: a bound on what a server can make of the stack.</summary>
public class DeepNestingTests
{
    private static readonly JsonSerializerOptions _json = new() { TypeInfoResolver = GaleV2JsonResolver.Default };

    [Fact]
    public async Task An_unknown_member_at_the_last_level_that_is_read_is_kept_and_written_back()
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync(WithUnknown(Arrays(63)));

        Assert.Equal(Arrays(63), checkout.Unmapped!["new"].GetRawText());
        Assert.Contains(Arrays(63), JsonSerializer.Serialize(checkout, _json));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(100_000)]
    public async Task Beyond_that_an_unknown_member_is_an_error_and_no_overflow(int levels)
    {
        var error = await MisbehavingServer.RefusedAsync(WithUnknown(Arrays(levels)));

        Assert.StartsWith("/new/0/0", error.JsonPointer);
        Assert.Equal(levels > 64 * 1024, error.IsBodyTruncated);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task A_body_that_only_ever_opens_is_an_error_and_no_overflow(string opening)
    {
        var body = string.Concat(Enumerable.Repeat(opening, 100_000));

        var error = await MisbehavingServer.RefusedAsync(body);

        Assert.Equal(64 * 1024, error.RawBodyBytes.Length);
        Assert.True(error.Message.Length < 2_000);
    }

    private static string WithUnknown(string json) => $$"""{ "checkout_id": "cs_1", "status": "pending", "new": {{json}} }""";

    private static string Arrays(int levels) => new string('[', levels) + new string(']', levels);
}
