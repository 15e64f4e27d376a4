namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Every answer of v2 says how many calls are left, and every refusal for too many says how long to wait.</summary>
public class HeaderTests
{
    private static readonly string[] OfTheLimit = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];

    public static TheoryData<string> OfV2 => ["gale-v2", "gale-v2-2025-10"];

    /// <summary>The APIs whose pages name Retry-After.</summary>
    public static TheoryData<string> WithRetryAfter => ["gale-v2", "gale-v2-2025-10", "gale-v1"];

    [Theory]
    [MemberData(nameof(OfV2))]
    public void Every_answer_has_the_headers_of_the_rate_limit(string name) =>
        Faults.MustBeNone(name,
            from operation in SpecDocument.Of(name).Operations
            from response in operation.Responses
            from missing in OfTheLimit.Except(response.Json["headers"]?.AsObject().Select(header => header.Key) ?? [])
            select $"{operation.Id}: {response.Status} lacks {missing}");

    [Theory]
    [MemberData(nameof(WithRetryAfter))]
    public void Every_429_and_nothing_else_says_how_long_to_wait(string name) =>
        Faults.MustBeNone(name,
            from operation in SpecDocument.Of(name).Operations
            from response in operation.Responses
            where response.Json["headers"]?["Retry-After"] is not null != (response.Status == "429")
            select $"{operation.Id}: {response.Status} lacks Retry-After, or has it and is no 429");
}
