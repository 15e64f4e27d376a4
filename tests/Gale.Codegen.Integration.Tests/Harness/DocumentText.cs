using System.Text.RegularExpressions;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>
/// What a document says of one operation, as it is written. The documents share one style, in which an operation ends
/// where the next one begins at a column of its own.
/// </summary>
internal static partial class DocumentText
{
    public static string Of(string document, string operationId)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", $"{document}.openapi.yaml"));
        var start = text.IndexOf($"\n      operationId: {operationId}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{document} has no operation {operationId}.");
        var end = NextOperation().Match(text, start + 1);
        return end.Success ? text[start..end.Index] : text[start..];
    }

    [GeneratedRegex(@"^(    (get|put|post|patch|delete):|components:|webhooks:)", RegexOptions.Multiline)]
    private static partial Regex NextOperation();
}
