using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Harness;

/// <summary>Generated code that has been compiled and can be run.</summary>
internal sealed class CompiledClient
{
    private readonly Assembly _assembly;
    private readonly Lazy<JsonSerializerOptions> _options;

    private CompiledClient(Assembly assembly)
    {
        _assembly = assembly;
        _options = new(() => new JsonSerializerOptions { TypeInfoResolver = Resolver });
    }

    public static CompiledClient Of(Compilation compilation)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(image, xmlDocumentationStream: documentation);
        var complaints = result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(10)));
        image.Position = 0;
        return new CompiledClient(new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image));
    }

    public Type Type(string name) => Assert.Single(_assembly.GetTypes(), type => type.Name == name && !type.IsNested);

    public IEnumerable<string> TypeNames => _assembly.GetTypes().Select(type => type.Name);

    public IEnumerable<Type> Types => _assembly.GetTypes();

    /// <summary>What a consumer without reflection hands to the serializer.</summary>
    public JsonSerializerOptions Options => _options.Value;

    /// <summary>Reads JSON into a type and writes what was read, both as a consumer without reflection does.</summary>
    public string RoundTrip(string type, string json) => JsonSerializer.Serialize(Read(type, json), Type(type), Options);

    public object Read(string type, string json) => JsonSerializer.Deserialize(json, Type(type), Options)!;

    /// <summary>Runs the consumer's own code: the method <c>Program.Run</c>.</summary>
    public object? Run() => Type("Program").GetMethod("Run")!.Invoke(null, null);

    private IJsonTypeInfoResolver Resolver => (IJsonTypeInfoResolver)Assert
        .Single(_assembly.GetTypes(), typeof(IJsonTypeInfoResolver).IsAssignableFrom)
        .GetProperty("Default")!
        .GetValue(null)!;
}
