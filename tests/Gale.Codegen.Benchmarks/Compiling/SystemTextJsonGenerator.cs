using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Benchmarks.Compiling;

/// <summary>System.Text.Json's source generator, as the SDK of this machine has it.</summary>
internal static class SystemTextJsonGenerator
{
    private const string File = "System.Text.Json.SourceGeneration.dll";

    /// <summary>The texts that it adds to a project; null where the SDK has no such generator.</summary>
    /// <param name="compilation">The project.</param>
    public static IReadOnlyList<string>? Run(Compilation compilation)
    {
        if (Find() is not { } file)
        {
            return null;
        }

        var type = Assembly.LoadFrom(file).GetTypes().Single(type => type.GetCustomAttribute<GeneratorAttribute>() is not null);
        var generator = ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
        var result = CSharpGeneratorDriver.Create([generator], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options).RunGenerators(compilation).GetRunResult();
        return [.. result.GeneratedTrees.Select(tree => tree.ToString())];
    }

    private static string? Find()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        var packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        return Directory.Exists(packs)
            ? Directory.EnumerateFiles(packs, File, SearchOption.AllDirectories).FirstOrDefault(file => file.Contains(FormattableString.Invariant($"{Path.DirectorySeparatorChar}{Environment.Version.Major}.0."), StringComparison.Ordinal))
            : null;
    }
}
