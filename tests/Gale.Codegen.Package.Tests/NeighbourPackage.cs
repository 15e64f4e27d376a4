using System.IO.Compression;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Package.Tests;

/// <summary>
/// Somebody else's generator package that bundles a YamlDotNet.dll of its own: a later version than ours, and without
/// anything that ours has. Its generator says in the code it emits which version it runs on.
/// </summary>
internal static class NeighbourPackage
{
    public const string Id = "Neighbour";
    public const string YamlVersion = "99.0.0.0";

    private const string Yaml =
        $$"""
        [assembly: System.Reflection.AssemblyVersion("{{YamlVersion}}")]
        [assembly: System.Reflection.AssemblyFileVersion("{{YamlVersion}}")]
        namespace YamlDotNet { public static class OnlyHere { } }
        """;

    private const string Generator =
        """
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(output => output.AddSource("Neighbour.g.cs", Source));

            private static string Source =>
                "internal static class Neighbour { public const string Yaml = \"" +
                typeof(YamlDotNet.OnlyHere).Assembly.GetName().Version + "\"; }";
        }
        """;

    private const string Description =
        $"""
        <package>
          <metadata>
            <id>{Id}</id>
            <version>1.0.0</version>
            <authors>Somebody else</authors>
            <description>A generator that reads YAML.</description>
          </metadata>
        </package>
        """;

    /// <summary>Adds the package to a package source.</summary>
    public static void AddTo(string feed)
    {
        var yaml = Compile("YamlDotNet", Yaml);
        var generator = Compile("Neighbour", Generator, MetadataReference.CreateFromImage(yaml));

        using var package = ZipFile.Open(Path.Combine(feed, $"{Id}.1.0.0.nupkg"), ZipArchiveMode.Create);
        Add(package, $"{Id}.nuspec", Encoding.UTF8.GetBytes(Description));
        Add(package, "analyzers/dotnet/cs/Neighbour.dll", generator);
        Add(package, "analyzers/dotnet/cs/YamlDotNet.dll", yaml);
    }

    private static byte[] Compile(string name, string source, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [.. PlatformReferences(), MetadataReference.CreateFromFile(typeof(GeneratorAttribute).Assembly.Location), .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static IEnumerable<MetadataReference> PlatformReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));

    private static void Add(ZipArchive package, string path, byte[] content)
    {
        using var entry = package.CreateEntry(path).Open();
        entry.Write(content);
    }
}
