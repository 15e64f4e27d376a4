using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Kinds of an object that stand in another file, or nowhere among the components, are its kinds all the same.</summary>
public class InheritanceElsewhereTests
{
    private const string Models =
        """
        Base: {type: object, required: [t], properties: {t: {type: string}}, discriminator: {propertyName: t}}
        A: {allOf: [{$ref: '#/Base'}, {type: object, properties: {a: {type: string}}}]}
        B: {allOf: [{$ref: '#/Base'}, {type: object, properties: {b: {type: string}}}]}

        """;

    [Theory]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    [InlineData("Base", "A")]
    [InlineData("A", "Base")]
    public void They_are_known_before_the_first_type_is_made(string first, string second)
    {
        var run = Answers(first, second, "models.yaml#/").WithFile("models.yaml", Models).Run();

        Assert.Empty(run.Places);
        var client = run.Compile();
        Assert.Equal("""{"t":"A","a":"x"}""", client.RoundTrip("Base", """{"t":"A","a":"x"}"""));
        Assert.Equal("A", client.Read("Base", """{"t":"A","a":"x"}""")!.GetType().Name);
    }

    [Fact]
    public void So_they_are_under_definitions_of_the_document_itself()
    {
        var run = TestProject.Of(Answers("A", "B", "#/$defs/").Documents["pets.yaml"] + "$defs:\n  " + Models.Trim().Replace("\n", "\n  ", StringComparison.Ordinal).Replace("#/Base", "#/$defs/Base", StringComparison.Ordinal) + "\n").Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "GALE0001" or "GALE1101");
        Assert.Equal("A", run.Compile().Read("Base", """{"t":"A","a":"x"}""")!.GetType().Name);
    }

    [Fact]
    public void So_they_are_where_each_has_a_file_of_its_own()
    {
        var run = Answers("A.yaml", "B.yaml", "")
            .WithFile("Base.yaml", "{type: object, required: [t], properties: {t: {type: string}}, discriminator: {propertyName: t}}")
            .WithFile("A.yaml", "{allOf: [{$ref: Base.yaml}, {type: object, properties: {a: {type: string}}}]}")
            .WithFile("B.yaml", "{allOf: [{$ref: Base.yaml}, {type: object, properties: {b: {type: string}}}]}")
            .Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "GALE0001");
        Assert.Equal("""{"t":"A","a":"x"}""", run.Compile().RoundTrip("A", """{"t":"A","a":"x"}"""));
    }

    [Fact]
    public void A_mapping_leads_to_those_that_nothing_else_refers_to()
    {
        var run = Answers("Base", "Base", "models.yaml#/")
            .WithFile("models.yaml", Models.Replace("{propertyName: t}", "{propertyName: t, mapping: {one: '#/A', two: 'models.yaml#/B'}}", StringComparison.Ordinal))
            .Run();

        Assert.Empty(run.Places);
        var client = run.Compile();
        Assert.Equal("A", client.Read("Base", """{"t":"one","a":"x"}""")!.GetType().Name);
        Assert.Equal("B", client.Read("Base", """{"t":"two","b":"x"}""")!.GetType().Name);
    }

    private static TestProject Answers(string first, string second, string at) => TestProject.Of(
        "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths:\n" + Answer("one", at + first) + Answer("two", at + second));

    private static string Answer(string operation, string schema) =>
        $"  /{operation}:\n    get:\n      operationId: {operation}\n      tags: [Pets]\n      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '{schema}'}} }} }} }} }}\n";
}
