namespace Gale.Codegen.Tests.Harness;

/// <summary>Documents whose faults are marked: a <c>»</c> stands before what a diagnostic points at.</summary>
internal static class FaultyProject
{
    private const char Mark = '»';

    /// <summary>A document with one client beside the faulty one, that nothing may happen to.</summary>
    private const string Healthy =
        """
        openapi: 3.1.0
        info: {title: Cats, version: 1.0.0}
        paths:
          /cats:
            get:
              operationId: listCats
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}
        components: {schemas: {Cat: {type: object, properties: {name: {type: string}}}}}
        """;

    private const string Cats =
        """
        /cats:
          get:
            operationId: listCats
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}
        """;

    /// <summary>A document with the content of <c>paths</c> and of <c>components.schemas</c>, and <c>Cat</c> and its operation beside them.</summary>
    public static TestProject Document(string? paths = null, string? schemas = null) => Snippet.Paths(
        $"{paths}\n{Cats}",
        $"{schemas}\nCat: {{type: object, properties: {{name: {{type: string}}}}}}");

    /// <summary>A document that is faulty as a whole, beside one that is not.</summary>
    public static TestProject Beside(string text) => TestProject.Of(text).With("cats.yaml", Healthy);

    /// <summary>
    /// Expects a diagnostic of each id, in the order of the marks in <c>pets.yaml</c>, no other, and everything beside the
    /// faults generated and without a warning.
    /// </summary>
    public static GeneratorRun Reports(this TestProject project, params string[] ids)
    {
        var (text, places) = Unmark(project.Documents["pets.yaml"]);
        Assert.Equal(ids.Length, places.Count);
        return project.WithFile("pets.yaml", text).ReportsAt([.. places.Zip(ids, (place, id) => $"pets.yaml{place} {id}")]);
    }

    /// <summary>Expects these diagnostics, no other, and everything beside the faults generated and without a warning.</summary>
    public static GeneratorRun ReportsAt(this TestProject project, params string[] places)
    {
        var run = project.Run();
        Assert.Equal(places.Order(StringComparer.Ordinal), run.Places.Order(StringComparer.Ordinal));
        Assert.Contains("ListCatsAsync", run.MethodNames());
        run.Compile().Type("Cat");
        return run;
    }

    private static (string Text, IReadOnlyList<string> Places) Unmark(string marked)
    {
        var places = new List<string>();
        var mark = marked.IndexOf(Mark, StringComparison.Ordinal);
        for (; mark >= 0; mark = marked.IndexOf(Mark, StringComparison.Ordinal))
        {
            var before = marked[..mark].Split('\n');
            places.Add(FormattableString.Invariant($"({before.Length},{before[^1].Length + 1})"));
            marked = marked.Remove(mark, 1);
        }

        return (marked, places);
    }
}
