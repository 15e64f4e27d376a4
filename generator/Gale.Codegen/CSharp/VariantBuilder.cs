using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>Says of a method that is one of several for an operation which of them it is.</summary>
internal static class VariantBuilder
{
    public static string? Describe(string? description, ApiOperation source) =>
        source.Variant.Length == 0 ? description : string.Join("\n\n", new[] { description, SentenceFor(source) }.Where(text => !string.IsNullOrEmpty(text)));

    private static string SentenceFor(ApiOperation source) => source.Variant.StartsWith("From", StringComparison.Ordinal)
        ? $"This form of the operation sends {source.Body!.Content.MediaTypes[0]}."
        : $"This form of the operation asks for {string.Join(" or ", source.Responses.Where(response => response is { IsSuccess: true, Content: not null }).SelectMany(response => response.Content!.MediaTypes).Distinct())}.";
}
