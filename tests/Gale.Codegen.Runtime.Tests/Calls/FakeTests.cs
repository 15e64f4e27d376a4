using System.Net;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>What a fake of a client returns and throws in somebody's tests can be made without a server.</summary>
public sealed class FakeTests
{
    [Fact]
    public void An_error_can_be_made()
    {
        var error = new ApiException<Problem>("getOrder", HttpStatusCode.TooManyRequests, new Problem("slow down"))
        {
            Headers = new ApiHeaders([new("Retry-After", "7"), new("x-a", "1"), new("X-A", "2")]),
            RequestId = "req_1",
            RawBodyBytes = "slow down"u8.ToArray(),
        };

        Assert.Equal(TimeSpan.FromSeconds(7), error.RetryAfter);
        Assert.Equal(["1", "2"], error.Headers.GetValues("X-a"));
        Assert.Equal("getOrder: 429 Too Many Requests; slow down; request id req_1", error.Message);
    }

    [Fact]
    public void An_error_of_a_status_without_a_name_has_a_message()
    {
        Assert.Equal("getOrder: 599", new ApiException("getOrder", (HttpStatusCode)599).Message);
    }

    [Fact]
    public void An_invalid_answer_can_be_made()
    {
        var cause = new JsonException("Expected a string, found null.");

        var error = new InvalidResponseException("getOrder", HttpStatusCode.OK, "/id", cause);

        Assert.Equal(
            "getOrder: 200 OK, but its body does not fit the document at /id: Expected a string, found null", error.Message);
        Assert.Same(cause, error.InnerException);
    }

    [Fact]
    public void An_answer_can_be_made_of_a_value_or_an_error()
    {
        var error = new ApiException("getOrder", HttpStatusCode.NotFound) { RequestId = "req_1", IdempotencyKey = "key_7" };

        var success = new ApiResponse<int>(HttpStatusCode.OK, 7) { RequestId = "req_2" };
        var failure = new ApiResponse<int>(error);

        Assert.Equal((true, 7, 200, "req_2"), (success.IsSuccess, success.Value, success.StatusCode, success.RequestId));
        Assert.Equal((false, 404), (failure.IsSuccess, failure.StatusCode));
        Assert.Equal(("req_1", "key_7"), (failure.RequestId, failure.IdempotencyKey));
        Assert.Same(error, failure.Error);
    }

    [Fact]
    public void A_member_that_is_not_overridden_says_so() =>
        Assert.StartsWith(
            "DelegatingShop.GetAsync is not overridden", DelegatingErrors.NotOverridden("DelegatingShop.GetAsync").Message);

    [Fact]
    public void A_range_of_statuses_is_written_as_in_the_document()
    {
        StatusRange one = 404;

        Assert.Equal(["404", "4XX", "default"], [$"{one}", $"{StatusRange.Class(4)}", $"{StatusRange.Default}"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => (StatusRange)99);
        Assert.Throws<ArgumentOutOfRangeException>(() => StatusRange.Class(6));
    }

    [Fact]
    public void A_negative_limit_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShopOptions { MaxErrorBodyBytes = -1 });
}
