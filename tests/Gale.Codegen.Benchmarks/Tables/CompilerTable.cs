using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Gale.Codegen.Api;
using Gale.Codegen.Benchmarks.Compiling;
using Gale.Codegen.Benchmarks.Documents;
using Gale.Codegen.Benchmarks.Measuring;
using Gale.Codegen.CSharp;
using Gale.Codegen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>What the compiler has to do with the types of a document: those of the client, and the same for System.Text.Json's source generator.</summary>
internal static class CompilerTable
{
    private const int Rounds = 7;
    private static readonly CSharpParseOptions _language = new(LanguageVersion.Latest);

    public static string Run()
    {
        if (!BoxDocument.IsThere)
        {
            return $"Not measured: {BoxDocument.Path} is not there.\n";
        }

        _ = NamespaceName.TryParse("Shop.Api", out var @namespace);
        var shape = new ClientShape(@namespace!.Value, Identifier.FromValid("ShopClient"), IsPublic: true, ApiPrimitiveKind.Double, Validates: false);
        var client = ClientBuilder.Build(ApiBuilder.Build(ReadDocument.Of("box.json", BoxDocument.Read()), validates: false).Model, shape);
        var plain = PlainModels.Of(client);
        if (SystemTextJsonGenerator.Run(Compile([plain])) is not { } added)
        {
            return "Not measured: this SDK has no source generator of System.Text.Json.\n";
        }

        string[] own = [.. ClientFiles.Of(client).Where(file => file is ModelsFile or ResolverFile && !file.IsEmpty).Select(FileWriter.Write)];
        return Compare([(Contenders.SystemTextJson, [plain, .. added]), (Contenders.Generated, own)], client.Types.Count);
    }

    private static string Compare((string Name, string[] Texts)[] contenders, int types)
    {
        var times = Turns.Take(contenders, Rounds, contender => Repeated.Times(1, _ => contender.Texts, texts => Emit(texts).Dispose())[0].TotalMilliseconds);
        var table = new TimeTable();
        var (time0, il0) = (Turns.Median(times[0]), IlOf(contenders[0].Texts));
        for (var index = 0; index < contenders.Length; index++)
        {
            var (name, texts) = contenders[index];
            var il = IlOf(texts);
            var (timeRatio, ilRatio) = (Turns.Median(times[index]) / time0, (double)il / il0);
            var fact = string.Create(
                CultureInfo.InvariantCulture,
                $"{texts.Sum(text => text.Length) / 1e6:F1} MB of code, {il / 1024:N0} KB of IL; time {timeRatio:F2}, IL {ilRatio:F2}");
            table.Add(string.Create(CultureInfo.InvariantCulture, $"box, {types} types, by {name}"), times[index].Select(TimeSpan.FromMilliseconds), fact);
            if (index > 0)
            {
                table.AddFact("ratio of time and of IL", string.Create(CultureInfo.InvariantCulture, $"{timeRatio:F2} / {ilRatio:F2}"), TimeTable.Judge("1.00 / 1.00", timeRatio <= 1 && ilRatio <= 1));
            }
        }

        return table.ToString();
    }

    /// <summary>Bytes of the bodies of all methods.</summary>
    private static int IlOf(string[] texts)
    {
        using var file = Emit(texts);
        using var reader = new PEReader(file);
        var metadata = reader.GetMetadataReader();
        return metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Where(method => method.RelativeVirtualAddress != 0)
            .Sum(method => reader.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()?.Length ?? 0);
    }

    /// <summary>Reads, binds and writes, as the compiler does with what no generator is asked for any more.</summary>
    private static MemoryStream Emit(string[] texts)
    {
        var file = new MemoryStream();
        var result = Compile(texts).Emit(file);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        }

        file.Position = 0;
        return file;
    }

    private static CSharpCompilation Compile(string[] texts) => GeneratorProject.Compile(texts.Select(text => CSharpSyntaxTree.ParseText(text, _language)));
}
