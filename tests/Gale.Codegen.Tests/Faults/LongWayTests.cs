using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>How far a document's schemas reach is not how far the thread's stack does.</summary>
public class LongWayTests
{
    /// <summary>What Windows gives the threads of a compiler.</summary>
    private const int SmallStack = 1024 * 1024;

    [Fact]
    public void Thousands_of_objects_in_a_row_are_generated()
    {
        var run = OnSmallStack(() => Snippet.Schemas(Chain(2_000, (name, next) => $"{name}: {{type: object, properties: {{next: {next}}}}}")).Run());

        Assert.Equal(2_000, run.Models().Count(model => model.StartsWith("Link", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{0}: {{allOf: [{1}, {{type: object, properties: {{id: {{type: string}}}}}}]}}")]
    [InlineData("{0}: {{type: array, items: {1}}}")]
    public void What_cannot_wait_ends_in_a_message_and_not_in_a_crash(string schema)
    {
        var project = Snippet.Schemas(Chain(20_000, (name, next) => string.Format(System.Globalization.CultureInfo.InvariantCulture, schema, name, next)));

        // Every run fails a test in which the generator failed: here that is what must happen, and all that may.
        var failure = OnSmallStack(() => Record.Exception(() => project.Run()));

        Assert.Contains("GALE0001: The generator failed on this document", failure?.ToString(), StringComparison.Ordinal);
    }

    private static string Chain(int length, Func<string, string, string> schema) => string.Join(
        "\n",
        Enumerable.Range(0, length).Select(link => schema(
            $"Link{link}",
            link + 1 == length ? "{type: string}" : $"{{$ref: '#/components/schemas/Link{link + 1}'}}")));

    private static T OnSmallStack<T>(Func<T> run)
    {
        T? result = default;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        return thrown is null ? result! : throw new InvalidOperationException("The run failed.", thrown);
    }
}
