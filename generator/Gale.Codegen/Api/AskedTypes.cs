using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Keeps the names that a document asks for its types, and says where it asks for what cannot be.</summary>
internal sealed class AskedTypes(List<KeyedDiagnostic> diagnostics)
{
    private readonly HashSet<string> _components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ApiAskedName Asked, EquatableArray<string> Own)> _names = new(StringComparer.Ordinal);

    /// <summary>What the inline types in a schema are called after: the name that the document asks for, else its own.</summary>
    public static IReadOnlyList<string> WordsOf(ResolvedSchema target, IReadOnlyList<string> name) =>
        AskedNames.OfType(target.Schema) is { IsWord: true } asked ? [asked.Text] : NameOf(target, name);

    /// <summary>A declared type with the name that the document asks for it.</summary>
    public ApiType Named(ApiType type) => _names.TryGetValue(type.Key, out var name) ? type with { Asked = name.Asked, NameParts = name.Own } : type;

    /// <summary>Begins with a schema: before what is in it, which may lead back to it.</summary>
    /// <returns>What the inline types in it are called after.</returns>
    public IReadOnlyList<string> Enter(ResolvedSchema target, IReadOnlyList<string> name)
    {
        if (target.ComponentName is not null)
        {
            _components.Add(target.Key);
        }

        return WordsOf(target, name);
    }

    /// <summary>Takes what a schema asks for itself, once it is known what it is.</summary>
    /// <param name="target">The schema.</param>
    /// <param name="type">What it is.</param>
    /// <param name="name">What it would be called where it stands.</param>
    public void Take(ResolvedSchema target, ApiTypeUse type, IReadOnlyList<string> name)
    {
        if (AskedType.Of(target.Schema) is { } kind)
        {
            Check(kind, type, target.Schema);
        }

        if (AskedNames.OfType(target.Schema) is { } asked)
        {
            Name(target, type, asked, NameOf(target, name));
        }
    }

    /// <summary>A type with what is asked for beside a reference to it: a type of C# is that of the use.</summary>
    public ApiTypeUse Use(ApiTypeUse type, SchemaUse use)
    {
        foreach (var name in use.Sites.Where(site => site.HasExtensions && !AskedNames.ArePlaces(site.Pointer)).Select(AskedNames.Of))
        {
            ReportNothingToName(name);
        }

        if (use.Sites.Select(AskedType.Of).FirstOrDefault(kind => kind is not null) is not { } asked)
        {
            return type;
        }

        var kind = type is ApiPrimitive ? asked.KindFor(TypeCollector.TypeIn(use.Target.Schema)!, use.Target.Schema) : null;
        var given = kind is null ? type : new ApiPrimitive(kind.Value, type.IsNullable);
        Check(asked, given, use.Target.Schema);
        return given;
    }

    private static IReadOnlyList<string> NameOf(ResolvedSchema target, IReadOnlyList<string> name) => target.ComponentName is { } component ? [component] : name;

    private void Check(AskedType asked, ApiTypeUse type, Schema schema)
    {
        var json = type is ApiPrimitive ? TypeCollector.TypeIn(schema) : null;
        if (json is null || asked.KindFor(json, schema) is null)
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.AskedTypeNotGiven, asked.Key, asked.Text, AskedType.Expected(json)));
        }
    }

    /// <summary>A schema that only leads to an inline one names that; one of a name of its own keeps it, and what needs no declaration has none.</summary>
    private void Name(ResolvedSchema target, ApiTypeUse type, ApiAskedName asked, IReadOnlyList<string> own)
    {
        if (type is ApiTypeReference reference && !_names.ContainsKey(reference.Key) && (reference.Key == target.Key || !_components.Contains(reference.Key)))
        {
            _names.Add(reference.Key, (asked, own.ToEquatableArray()));
        }
        else if (!AskedNames.ArePlaces(target.Schema.Pointer))
        {
            ReportNothingToName(asked);
        }
    }

    /// <summary>Of other people's words nobody expects that each of them names something.</summary>
    private void ReportNothingToName(ApiAskedName? asked)
    {
        if (asked is { IsExact: true })
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.NothingToName, asked.Key, asked.Extension, asked.Text));
        }
    }
}
