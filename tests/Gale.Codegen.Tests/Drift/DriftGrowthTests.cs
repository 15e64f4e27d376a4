using System.Text;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// Twice the document is twice the work, counted in schemas compared and ways between them gone, not in time. Every operation reaches
/// every schema and much is changed: what is done for each change and operation would grow with the square.
/// </summary>
public class DriftGrowthTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Comparing_grows_with_the_document(int every)
    {
        var (one, changes) = Compare(100, every);
        var (two, twice) = Compare(200, every);

        Assert.InRange(two, one * 19 / 10, one * 21 / 10);
        Assert.Equal(changes * 2, twice);
    }

    [Fact]
    public void A_change_that_all_reach_names_all()
    {
        var found = DriftRun.Compare(DocumentFile.Of("was.yaml", Write(100, 0)), DocumentFile.Of("now.yaml", Write(100, 50)))!;

        Assert.Equal(2, found.Count);
        Assert.All(found, change => Assert.Equal(Enumerable.Range(0, 100).Select(index => $"GET /things{index}"), change.Operations));
    }

    private static (int Steps, int Changes) Compare(int count, int every)
    {
        var comparison = DriftRun.CompareWhole(DocumentFile.Of("was.yaml", Write(count, 0)), DocumentFile.Of("now.yaml", Write(count, every)))!;
        return (comparison.Steps, comparison.Changes.Count);
    }

    private static string Write(int count, int every)
    {
        var text = new StringBuilder("openapi: 3.1.0\ninfo: {title: Things, version: '1'}\npaths:\n");
        for (var index = 0; index < count; index++)
        {
            text.Append($"  /things{index}: {{get: {{responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/T{index}'}}}}}}}}}}}}}}\n");
        }

        text.Append("components:\n  schemas:\n");
        for (var index = 0; index < count; index++)
        {
            var values = every > 0 && index % every == 0 ? "[a, b, c]" : "[a, b]";
            text.Append($"    T{index}: {{type: object, properties: {{kind: {{type: string, enum: {values}}}, next: {{$ref: '#/components/schemas/T{(index + 1) % count}'}}}}}}\n");
        }

        return text.ToString();
    }
}
