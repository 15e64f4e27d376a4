using System.Globalization;
using System.Text.RegularExpressions;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

/// <summary>The statuses that the documents have for each operation.</summary>
internal static partial class DocumentedStatuses
{
    public static IReadOnlyList<int> ErrorsOf(string document, string operationId) =>
        [.. from Match status in ErrorStatus().Matches(DocumentText.Of(document, operationId))
            select int.Parse(status.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)];

    [GeneratedRegex(@"^        '([45]\d\d)':", RegexOptions.Multiline)]
    private static partial Regex ErrorStatus();
}
