using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares the names that a document asks for in C#, in place of those made of its own words.</summary>
internal static class CSharpNames
{
    /// <summary>What a member is called whose name on the wire is as it was.</summary>
    public static IEnumerable<SchemaChange> OfMember(SchemaProperty was, SchemaProperty now) =>
        was.Name == now.Name && Move(Of(was.Schema), was.Name, Of(now.Schema), now.Name) is var (before, after)
            ? [new SchemaChange(SchemaChangeKind.MemberNameMoved, Variance.None, now.Name, before, after, was.NamePlace, PlaceOf(now.Schema, now.NamePlace)) { IsOfMember = true }]
            : [];

    /// <summary>What a type is called whose schema stands where it stood.</summary>
    public static IEnumerable<SchemaChange> OfType(ResolvedSchema was, ResolvedSchema now)
    {
        var (asked, asks) = (OfType(was.Schema), OfType(now.Schema));
        return was.ComponentName == now.ComponentName && (asked ?? asks) is not null && TypeNameChanges.HasType(now.Schema) && Move(asked, SchemaName.Of(was), asks, SchemaName.Of(now)) is var (before, after)
            ? [new SchemaChange(SchemaChangeKind.SchemaRenamed, Variance.None, "", before, after, was.Schema.Place, PlaceOf(now.Schema, asks))]
            : [];
    }

    private static Place PlaceOf(Schema schema, YamlScalar? asked) =>
        schema.Extensions.FirstOrDefault(extension => extension.Value == asked)?.Key.Place ?? asked?.Place ?? schema.Place;

    /// <summary>What a schema asks its type to be called; where it stands as a member, that has a word of its own.</summary>
    public static YamlScalar? OfType(Schema schema) => !schema.HasExtensions
        ? null
        : Said(schema, SpecificationExtension.CSharpTypeName) ?? (SchemaPlaces.AreOfMembers(schema.Pointer) ? null : Of(schema)) ?? ValueNames.OfVocabulary(schema);

    /// <returns>Both names; <see langword="null"/> where nothing is called otherwise.</returns>
    /// <param name="was">What had a name.</param>
    /// <param name="wasWord">What its name is made of where it asks for none.</param>
    /// <param name="now">What has one.</param>
    /// <param name="nowWord">The same of it.</param>
    public static (string Before, string After)? Between(OpenApiElement was, string? wasWord, OpenApiElement now, string? nowWord) => Move(Of(was), wasWord, Of(now), nowWord);

    /// <summary>The same of what is described now and was not before.</summary>
    public static (string Before, string After)? Between(string wasWord, OpenApiElement now) => Move(null, wasWord, Of(now), wasWord);

    /// <summary>The same of what is another word too: it moves the name unless that is asked for.</summary>
    public static (string Before, string After)? BetweenWords(OpenApiElement was, string wasWord, OpenApiElement now, string nowWord) =>
        Of(was) is null && Of(now) is null ? (Letters(wasWord) == Letters(nowWord) ? null : (wasWord, nowWord)) : Between(was, wasWord, now, nowWord);

    /// <summary>Where it is asked for.</summary>
    public static Place PlaceOf(OpenApiElement element, Place otherwise) =>
        Of(element) is null ? otherwise : Keyword.PlaceOf(element, element.Extension(SpecificationExtension.CSharpName) is null ? SpecificationExtension.ClientName : SpecificationExtension.CSharpName);

    private static (string Before, string After)? Move(YamlScalar? was, string? wasWord, YamlScalar? now, string? nowWord) => (was?.Text ?? wasWord, now?.Text ?? nowWord) switch
    {
        _ when was is null && now is null => null,
        ({ } before, { } after) when (was is not null && now is not null ? before != after : Letters(before) != Letters(after)) => (before, after),
        _ => null,
    };

    /// <summary>What an element asks for; <see langword="null"/> where it asks for nothing.</summary>
    public static YamlScalar? Of(OpenApiElement element) => element.HasExtensions ? Said(element, SpecificationExtension.CSharpName) ?? Said(element, SpecificationExtension.ClientName) : null;

    private static YamlScalar? Said(OpenApiElement element, string extension) => element.Extension(extension) is YamlScalar { IsNull: false } said && said.Text.Trim().Length > 0 ? said : null;

    /// <summary>How words are joined is no matter: one C# name comes of <c>in_stock</c> and <c>InStock</c>.</summary>
    public static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
