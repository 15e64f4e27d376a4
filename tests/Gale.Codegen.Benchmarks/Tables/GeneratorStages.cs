using Gale.Codegen.Api;
using Gale.Codegen.Benchmarks.Documents;
using Gale.Codegen.Benchmarks.Measuring;
using Gale.Codegen.CSharp;
using Gale.Codegen.Emission;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>What of a run is reading, what is the model, what is printing.</summary>
internal static class GeneratorStages
{
    private const int Repetitions = 5;

    public static void Add(TimeTable table, string name, string path, string text)
    {
        _ = NamespaceName.TryParse("Shop.Api", out var @namespace);
        var shape = new ClientShape(@namespace!.Value, Identifier.FromValid("ShopClient"), IsPublic: true, ApiPrimitiveKind.Double, Validates: false);
        var document = ReadDocument.Of(path, text);
        var files = ClientFiles.Of(ClientBuilder.Build(ApiBuilder.Build(document, validates: false).Model, shape));
        table.Add($"{name}, of that reading", Repeated.Times(Repetitions, _ => text, text => GC.KeepAlive(ReadDocument.Of(path, text))));
        table.Add(
            $"{name}, of that the model",
            Repeated.Times(Repetitions, _ => document, document => GC.KeepAlive(ClientFiles.Of(ClientBuilder.Build(ApiBuilder.Build(document, validates: false).Model, shape)))));
        var characters = files.Where(file => !file.IsEmpty).Sum(file => (long)FileWriter.Write(file).Length);
        table.Add(
            $"{name}, of that printing",
            Repeated.Times(Repetitions, _ => files, files => GC.KeepAlive(files.Where(file => !file.IsEmpty).Sum(file => FileWriter.Write(file).Length))),
            FormattableString.Invariant($"{characters / 1e6:F1} MB of code"));
    }
}
