using System.Globalization;

namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("Sun, 06 Nov 1994 08:51:07 GMT", 90)]
    [InlineData("Sunday, 06-Nov-94 08:51:07 GMT", 90)]
    [InlineData("Sun Nov  6 08:51:07 1994", 90)]
    [InlineData("Sun, 06 Nov 1994 08:00:00 GMT", 0)]
    public async Task A_wait_in_seconds_or_until_a_date_of_the_servers_own_clock_is_understood(string value, int seconds)
    {
        var response = await AnswerWithAsync(("Date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("Retry-After", value));

        Assert.Equal(TimeSpan.FromSeconds(seconds), response.Error!.RetryAfter);
    }

    [Fact]
    public async Task A_wait_beyond_all_measure_is_the_longest_there_is()
    {
        var response = await AnswerWithAsync(("Retry-After", "99999999999999999999"));

        Assert.Equal(TimeSpan.MaxValue, response.Error!.RetryAfter);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("Mon, 06 Nov 1994 08:51:07 GMT")]
    public async Task A_wait_that_is_illegible_is_none(string value)
    {
        var response = await AnswerWithAsync(("Retry-After", value));

        Assert.Null(response.Error!.RetryAfter);
    }

    [Fact]
    public void A_date_without_a_date_of_the_server_is_taken_against_this_clock()
    {
        var date = DateTimeOffset.UtcNow.AddDays(2).ToString("r", CultureInfo.InvariantCulture);
        var error = new ApiException("getOrder", System.Net.HttpStatusCode.ServiceUnavailable)
        {
            Headers = new ApiHeaders([new("Retry-After", date)]),
        };

        Assert.InRange(error.RetryAfter!.Value, TimeSpan.FromDays(1), TimeSpan.FromDays(2));
    }

    private static async Task<ApiResponse<Order>> AnswerWithAsync(params (string, string)[] headers)
    {
        await using var server = await LoopbackServer.StartAsync(503, headers: headers);
        return await new ShopClient(server).GetOrderWithResponseAsync("o_1");
    }
}
