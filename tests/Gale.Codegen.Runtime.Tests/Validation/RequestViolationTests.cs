using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Validation;

namespace Gale.Codegen.Runtime.Tests.Validation;

/// <summary>What is wrong with a request, as it is told.</summary>
public class RequestViolationTests
{
    [Theory]
    [InlineData(null, "", "the value: expected a, found b")]
    [InlineData(null, "/items/3", "/items/3: expected a, found b")]
    [InlineData("limit", "", "parameter 'limit': expected a, found b")]
    [InlineData("filter", "/age", "parameter 'filter' at /age: expected a, found b")]
    public void A_violation_names_its_place(string? parameter, string pointer, string expected) =>
        Assert.Equal(expected, new RequestViolation(parameter, pointer, "a", "b").ToString());

    [Fact]
    public void A_message_has_the_first_twenty_and_the_exception_all()
    {
        var limits = new JsonLimits { Items = new() { Maximum = "0" } };

        var exception = Assert.Throws<RequestValidationException>(() =>
            RequestValidation.Validate<IReadOnlyList<long>, ListJson<long, Int64Json>>([.. Enumerable.Repeat(1L, 22)], limits, "Numbers"));

        Assert.Equal(22, exception.Violations.Count);
        Assert.StartsWith("Numbers: the document does not allow this: /0: expected at most 0, found a larger number; /1: ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("/19: expected at most 0, found a larger number; and 2 more.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_can_be_asked_for_without_an_exception()
    {
        var limits = new JsonLimits { MinLength = 2, Pattern = new("^a") };

        Assert.Equal(
            [new RequestViolation(null, "", "at least 2 characters", "1 characters"), new RequestViolation(null, "", "a text that matches ^a", "one that does not")],
            RequestValidation.Find<string, StringJson>("b", limits));
        Assert.Empty(RequestValidation.Find<string, StringJson>("ab", limits));
    }

    [Fact]
    public void A_pattern_that_is_none_stands_in_nobodys_way() =>
        Assert.Empty(RequestValidation.Find<string, StringJson>("b", new JsonLimits { Pattern = new("(a") }));

    [Theory]
    [InlineData("1e400", "2e400", true)]
    [InlineData("-1e400", "-2e400", false)]
    [InlineData("1e999999999999", "1e1000000000000", true)]
    [InlineData("0.000", "-0", true)]
    [InlineData("12e-1", "1.20", true)]
    public void Numbers_of_any_size_are_compared(string number, string maximum, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(new JsonLimits { Maximum = maximum }, number));

    [Theory]
    [InlineData("1e999999999999", "3", false)]
    [InlineData("3e999999999999", "3", true)]
    [InlineData("1e-999999999999", "3", false)]
    [InlineData("0", "0.01", true)]
    [InlineData("-0.03", "0.01", true)]
    [InlineData("0.035", "0.01", false)]
    [InlineData("1e2", "25", true)]
    public void Multiples_are_found_whatever_the_size(string number, string step, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(new JsonLimits { MultipleOf = step }, number));

    private static bool Allows(JsonLimits limits, string json) =>
        RequestValidation.Find<JsonElement, ElementJson>(JsonElement.Parse(json), limits).Count == 0;
}
