using System.Collections.Concurrent;
using System.Text.Json;
using Gale.Codegen.Tests.Harness;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// Whatever moves between two documents, the client with what is gone compiles: what explains a build must not break it. The
/// pairs belong to others, see <see cref="OtherToolTests"/>; the two generations of the Gale API lie in this repository.
/// </summary>
public class GoneCorpusTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "drift", "oasdiff");

    [Fact]
    public void The_client_of_any_pair_compiles_with_what_is_gone()
    {
        if (!Directory.Exists(Folder))
        {
            output.WriteLine($"No pairs of documents: {Folder} does not exist.");
            return;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "pairs.json")));
        var faults = new ConcurrentBag<string>();
        var stubs = 0;
        var pairs = document.RootElement.EnumerateArray().Select(pair => (Was: pair.GetProperty("base").GetString()!, Now: pair.GetProperty("revision").GetString()!)).Where(pair => pair.Was != pair.Now).ToList();
        Parallel.ForEach(pairs, pair =>
        {
            var run = Project(pair.Was, pair.Now).Run();
            Interlocked.Add(ref stubs, run.Files.Values.Sum(file => file.Split("\"GALE5105\"").Length - 1));
            foreach (var complaint in run.Complaints)
            {
                faults.Add($"{pair.Was} -> {pair.Now}: {complaint}");
            }
        });
        output.WriteLine($"{pairs.Count} pairs, {stubs} things gone");

        foreach (var fault in faults.Order(StringComparer.Ordinal))
        {
            output.WriteLine(fault);
        }

        Assert.Empty(faults);
        Assert.True(stubs > 100, "Too little is gone for this to show anything.");
    }

    [Fact]
    public void So_does_that_of_the_Gale_API()
    {
        var spec = Path.Combine(Repository.Root, "spec");
        var project = DriftProject.Of(File.ReadAllText(Path.Combine(spec, "gale-v2-2025-10.openapi.yaml")), File.ReadAllText(Path.Combine(spec, "gale-v2.openapi.yaml")));

        Assert.Empty(project.Run().Complaints);
    }

    private static TestProject Project(string was, string now)
    {
        var project = new TestProject().With(new GaleSpec(now) { Baseline = was, ClientName = "AnyClient", Namespace = "Any" }, File.ReadAllText(Path.Combine(Folder, now)));
        return DocumentFile.In(Folder, now).Files.Concat(DocumentFile.In(Folder, was).Files).Aggregate(project, (all, file) => all.WithFile(file.Path, file.Text));
    }
}
