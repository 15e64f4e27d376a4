using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Gale.Codegen.Runtime;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Names of every sort in every scope at once: all of it is there, compiles, and is called the same in whatever order it stands.</summary>
public partial class NastyNameTests
{
    [Fact]
    public void Everything_is_generated_and_compiles()
    {
        var run = TestProject.Of(NastyDocument.Of(NastyNames.All)).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Equal(NastyNames.All.Count + 1, run.MethodNames().Count(name => !name.EndsWith("WithResponseAsync", StringComparison.Ordinal) || name == "ListPetsWithResponseOperationAsync"));
        run.Compile();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nothing_is_called_otherwise_where_the_document_is_in_another_order(int seed)
    {
        var shuffled = NastyNames.All.ToArray();
        new Random(seed).Shuffle(shuffled);

        var run = TestProject.Of(NastyDocument.Of(NastyNames.All)).Run();
        var other = TestProject.Of(NastyDocument.Of(shuffled)).Run();

        Assert.Equal(NamesIn(run), NamesIn(other));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void Nothing_is_called_otherwise_on_a_machine_of_another_language(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var here = NamesIn(TestProject.Of(NastyDocument.Of(NastyNames.All)).Run());
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(here, NamesIn(TestProject.Of(NastyDocument.Of(NastyNames.All)).Run()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Some_of_the_names_alone_compile_too()
    {
        var random = new Random(7);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            TestProject.Of(NastyDocument.Of([.. NastyNames.All.Where(_ => random.Next(4) == 0)])).Run().Compile();
        }
    }

    /// <summary>What the runtime's options have must not be what a parameter or a credential is called.</summary>
    [Fact]
    public void Parameters_and_credentials_may_be_called_as_members_of_the_options_they_are_in()
    {
        var run = TestProject.Of(NastyDocument.Of([.. MembersOf(typeof(RequestOptions)), .. MembersOf(typeof(ApiClientOptions)), .. MembersOf(typeof(DocumentedHeaders))])).Run();

        Assert.Contains("Timeout", MembersOf(typeof(RequestOptions)));
        run.Compile();
    }

    private static IEnumerable<string> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(member => member is not FieldInfo && !member.Name.Contains('<', StringComparison.Ordinal) && member.Name != ".ctor")
        .Select(member => member.Name)
        .Distinct(StringComparer.Ordinal);

    /// <summary>
    /// What nothing is said of in the document is documented by its name there: with the declaration below that makes pairs of a
    /// name in the document and one in C#. The numbers of enum values and the order of members are the document's.
    /// </summary>
    private static IEnumerable<string> NamesIn(GeneratorRun run) => run.Files.Values
        .SelectMany(text => Declared().Matches(text).Select(match => $"{match.Groups["doc"].Value} {match.Groups["declaration"].Value}"))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"/// <summary>(?<doc>[^\n]*)</summary>\n(?:\s*(?:///|\[)[^\n]*\n)*\s*(?<declaration>[^\n=(]*)")]
    private static partial Regex Declared();
}
