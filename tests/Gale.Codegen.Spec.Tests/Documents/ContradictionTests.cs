using System.Globalization;
using System.Text.RegularExpressions;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Every known contradiction of the pages has a row in the list, with what the documents make of it.</summary>
public partial class ContradictionTests
{
    private const int Last = 93;

    /// <summary>A number that was never given.</summary>
    private const int Unused = 73;

    [Fact]
    public void Every_contradiction_has_one_row()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Repository.Spec, "CONTRADICTIONS.md")))
            .Select(row => row.Groups[1].Value);
        var numbers = Enumerable.Range(1, Last).Where(number => number != Unused);

        Faults.MustBeEqual("CONTRADICTIONS.md", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)), rows);
    }

    [GeneratedRegex(@"^\| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
