using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Drift;

/// <summary>Changes that somebody has agreed to are not told again, for as long as they were agreed to and as they were.</summary>
public class AcceptanceTests
{
    private const string Gone = "generator Warning pets.openapi.yaml(11,25) GALE3202";

    private static readonly TestProject Project = DriftProject.Of(
        DriftProject.Answer("{type: object, properties: {a: {type: string}, b: {type: string, enum: [x]}}}"),
        DriftProject.Answer("{type: object, properties: {b: {type: string, enum: [x, y]}}}"));

    [Theory]
    [InlineData("check: response-optional-property-removed, at: /components/schemas/Pet/properties, from: a")]
    [InlineData("check: response-optional-property-removed, at: '#/components/schemas/Pet', from: a")]
    [InlineData("check: response-optional-property-removed, at: /components/schemas/Pet")]
    [InlineData("check: response-optional-property-removed, at: /components/schemas/Pet/properties/a")]
    [InlineData("check: response-optional-property-removed, at: '', ticket: PAY-1")]
    public void One_that_fits_is_not_told(string acceptance) => Assert.DoesNotContain(Gone, Accepting(acceptance).Says());

    [Theory]
    [InlineData("check: response-optional-property-removed, at: /components/schemas/Pe", "the nearest is at '/components/schemas/Pet/properties/a' or '/components/schemas/Pet/properties', from 'a' to ''")]
    [InlineData("check: response-optional-property-removed, at: /components/schemas/Pet, from: other", "the nearest is at '/components/schemas/Pet/properties/a' or '/components/schemas/Pet/properties', from 'a' to ''")]
    [InlineData("check: response-property-became-optional, at: /components/schemas/Pet", "the document has no such change")]
    public void One_that_fits_nothing_is_told_with_the_nearest(string acceptance, string nearest)
    {
        var said = Accepting(acceptance).Says();

        Assert.Contains(Gone, said);
        Assert.Contains("generator Warning pets.drift.yaml(2,5) GALE3005", said);
        Assert.Contains(nearest, Accepting(acceptance).MessageOf("GALE3005"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-30", "2026-11-30", false)]
    [InlineData("2026-11-30", "2026-12-01", true)]
    [InlineData("2026-11-30", "", false)]
    public void One_with_a_last_day_holds_until_then_where_the_project_says_what_day_it_is(string until, string today, bool isOver)
    {
        var said = (Accepting($"check: response-optional-property-removed, at: /components/schemas/Pet, until: {until}") with { Today = today }).Says();

        Assert.Equal(isOver, said.Contains(Gone));
        Assert.Equal(isOver, said.Contains("generator Warning pets.drift.yaml(2,5) GALE3006"));
    }

    /// <summary>A document may refer to others, whose changes are accepted by the file that they stand in.</summary>
    [Theory]
    [InlineData("parts/pet.yaml#/Pet/properties/age")]
    [InlineData("spec/parts/pet.yaml#/Pet")]
    [InlineData("pet.yaml#/Pet/properties")]
    [InlineData("")]
    public void So_is_one_in_another_file(string at) => Assert.DoesNotContain(
        BaselinePartTests.Project("accepted/pets.yaml")
            .WithFile("accepted/parts/pet.yaml", BaselinePartTests.Was)
            .WithFile("spec/pets.drift.yaml", $"accept:\n  - {{check: response-optional-property-removed, at: '{at}', why: agreed}}\n")
            .Says(),
        said => said.Contains("GALE3202", StringComparison.Ordinal) || said.Contains("GALE3005", StringComparison.Ordinal));

    [Theory]
    [InlineData("/Pet/properties")]
    [InlineData("et.yaml#/Pet")]
    public void It_is_not_where_the_file_is_another(string at) => Assert.Contains(
        BaselinePartTests.Project("accepted/pets.yaml")
            .WithFile("accepted/parts/pet.yaml", BaselinePartTests.Was)
            .WithFile("spec/pets.drift.yaml", $"accept:\n  - {{check: response-optional-property-removed, at: '{at}', why: agreed}}\n")
            .Says(),
        said => said.Contains("GALE3202", StringComparison.Ordinal));

    [Fact]
    public void A_new_value_is_accepted_by_its_name()
    {
        var said = Accepting("check: response-property-enum-value-added, at: /components/schemas/Pet/properties/b/enum/y, to: y").Says();

        Assert.Equal([Gone], said);
    }

    [Fact]
    public void Where_all_is_accepted_there_is_no_drift() => Assert.DoesNotContain(
        Project.WithFile(
            DriftProject.Acceptances,
            "accept:\n  - {check: response-optional-property-removed, at: /components, why: agreed}\n  - {check: response-property-enum-value-added, at: /components, why: agreed}\n").Diagnostics(),
        said => said.Diagnostic.Id.StartsWith("GALE300", StringComparison.Ordinal) && said.Diagnostic.Id != "GALE3007");

    [Theory]
    [InlineData("accept:\n  - {check: a, at: /b}\n", "(2,5)")]
    [InlineData("accept:\n  - {check: a, at: /b, why: c, because: d}\n", "(2,32)")]
    [InlineData("accept:\n  - {check: a, at: /b, why: c, until: tomorrow}\n", "(2,5)")]
    [InlineData("accept: [a]\n", "(1,10)")]
    [InlineData("- a\n", "(1,1)")]
    public void One_that_cannot_be_read_is_told(string text, string place) =>
        Assert.Contains($"generator Warning pets.drift.yaml{place} GALE3008", Project.WithFile(DriftProject.Acceptances, text).Says());

    [Theory]
    [InlineData("30.11.2026")]
    [InlineData("tomorrow")]
    public void What_is_no_day_is_told_and_ends_nothing(string today)
    {
        var said = (Accepting("check: response-optional-property-removed, at: /components/schemas/Pet, until: 2026-01-01") with { Today = today }).Says();

        Assert.DoesNotContain(Gone, said);
        Assert.Contains(said, one => one.Contains("GALE0010", StringComparison.Ordinal));
    }

    /// <summary>The client is there whatever becomes of them.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("# Nothing yet.\n", "")]
    [InlineData("accept: [", "(1,10) GALE3008")]
    public void A_file_without_any_breaks_nothing(string text, string said) => Assert.Equal(
        said.Length == 0 ? [] : ["generator Warning pets.drift.yaml" + said],
        Project.WithFile(DriftProject.Acceptances, text).Says().Where(one => one.Contains("drift.yaml", StringComparison.Ordinal)));

    private static TestProject Accepting(string acceptance) =>
        Project.WithFile(DriftProject.Acceptances, $"accept:\n  - {{{acceptance}, why: agreed}}\n");
}
