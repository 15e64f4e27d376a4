using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text;
using Gale.Codegen.Benchmarks.Children;
using Gale.Codegen.Benchmarks.Clients.HandWritten;
using Gale.Codegen.Benchmarks.Measuring;
using Gale.Codegen.Runtime;
using Generated = Gale.Codegen.Benchmarks.Clients.Generated;
using Plain = Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>Calls over loopback, to a server in a process of its own: how many a second, and how long the first one takes.</summary>
internal static class SocketsTable
{
    private const string Token = "glm_test_4eC39HqLyjWDarjtT1zdp7dc";
    private const int Rounds = 11;
    private static readonly TimeSpan _round = TimeSpan.FromMilliseconds(400);

    public static string Run()
    {
        using var server = new ServerProcess();
        var table = new StringBuilder("| what | by | min | median | max | ratio | target |\n|---|---|--:|--:|--:|--:|---|\n");
        AddThroughput(table, server.Address);
        AddFirstCall(table, "first call of a process, ms", (client, address) => Child.Ask(ChildTasks.FirstCall, client, address), server.Address);
        AddReadyFirstCall(table, server.Address);
        return table.ToString();
    }

    private static void AddThroughput(StringBuilder table, Uri address)
    {
        using var configured = new HttpClient { BaseAddress = address };
        configured.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var bare = new HttpClient();
        var plain = new Plain.PlainClient(configured);
        var hand = new HandWrittenClient(bare, address, Token);
        var generated = new Generated.GaleV2Client(
            bare, new Generated.GaleV2ClientOptions { BaseAddress = address, MerchantKey = BearerCredential.FromToken(Token) });
        (string Name, Func<Task> Call)[] clients =
        [
            (Contenders.HttpClient, () => plain.ListOrdersAsync()),
            (Contenders.HandWritten, () => hand.ListOrdersAsync()),
            (Contenders.Generated, () => generated.Orders.ListOrdersAsync()),
        ];
        foreach (var inFlight in (int[])[1, 32])
        {
            var figures = Turns.Take(clients, Rounds, client => CallsASecondAsync(client.Call, inFlight).GetAwaiter().GetResult());
            AddRows(table, $"calls a second, list of 140 KB, {inFlight} in flight", clients.Select(client => client.Name), figures, "N0", ratio => TimeTable.Judge("1.70", ratio >= 1.7));
        }
    }

    private static async Task<double> CallsASecondAsync(Func<Task> call, int inFlight)
    {
        var count = 0;
        var watch = Stopwatch.StartNew();
        async Task RepeatAsync()
        {
            while (watch.Elapsed < _round)
            {
                await call().ConfigureAwait(false);
                Interlocked.Increment(ref count);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(RepeatAsync))).ConfigureAwait(false);
        return count / watch.Elapsed.TotalSeconds;
    }

    /// <summary>With ReadyToRun the code is compiled beforehand, as the framework's own is.</summary>
    private static void AddReadyFirstCall(StringBuilder table, Uri address)
    {
        string[] asReady = ["--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-p:PublishReadyToRun=true"];
        if (PublishedProgram.Publish("tests/Gale.Codegen.Benchmarks", "ready", asReady, out var folder) is { } reason)
        {
            Console.Error.WriteLine($"Not measured: the first call with ReadyToRun, for which nothing can be published here.\n{reason}");
            return;
        }

        AddFirstCall(table, "the same published with ReadyToRun", (client, address) => Child.AskPublished(folder, ChildTasks.FirstCall, client, address), address);
    }

    private static void AddFirstCall(StringBuilder table, string what, Func<string, string, double> measure, Uri address)
    {
        (string Name, string Task)[] clients =
            [("HttpClient alone", "floor"), (Contenders.HttpClient, "plain"), (Contenders.HandWritten, "hand"), (Contenders.Generated, "generated")];
        var figures = Turns.Take(clients, Rounds, client => measure(client.Task, address.ToString()));
        AddRows(table, what, clients.Select(client => client.Name), figures, "F1", _ => TimeTable.Judge(
            string.Create(CultureInfo.InvariantCulture, $"{Turns.Median(figures[^1]) - Turns.Median(figures[0]):F1} ms over HttpClient alone; at most 10 ms"), Turns.Median(figures[^1]) - Turns.Median(figures[0]) <= 10));
    }

    private static void AddRows(StringBuilder table, string what, IEnumerable<string> names, IReadOnlyList<List<double>> figures, string format, Func<double, string> judge)
    {
        foreach (var (name, own) in names.Zip(figures))
        {
            var ratio = Turns.Median(own) / Turns.Median(figures[0]);
            string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
            var row = string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {name} | {Text(own.Min())} | {Text(Turns.Median(own))} | {Text(own.Max())} | {ratio:F2} | {(name == Contenders.Generated ? judge(ratio) : "")} |");
            Console.Error.WriteLine(row);
            table.Append(row).Append('\n');
        }
    }
}
