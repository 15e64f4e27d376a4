using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>A schema where it is used.</summary>
/// <param name="Target">What it is.</param>
/// <param name="Sites">
/// What is written at the use and on the way to the target, nearest first: a description, a default, <c>deprecated</c> or
/// <c>nullable</c> there speaks of the use, not of the type.
/// </param>
internal sealed record SchemaUse(ResolvedSchema Target, IReadOnlyList<Schema> Sites)
{
    public string? Description => Sites.Select(site => site.Description).FirstOrDefault(text => text is not null) ?? Target.Schema.Description;

    public YamlNode? Default => Sites.Select(site => site.Default).FirstOrDefault(value => value is not null) ?? Target.Schema.Default;

    public bool IsDeprecated => Sites.Any(site => site.Deprecated) || Target.Schema.Deprecated;

    public bool IsReadOnly => Sites.Any(site => site.ReadOnly) || Target.Schema.ReadOnly;

    public bool IsWriteOnly => Sites.Any(site => site.WriteOnly) || Target.Schema.WriteOnly;

    /// <summary>Whether null is a value here, where what is written at the use tells; else it is where the target has it.</summary>
    public bool? TakesNull { get; init; } = Sites.Any(site => site.Nullable) ? true : null;

    /// <summary>Whether null is a value here, as far as types tell: it may be among the target's values or alternatives.</summary>
    public bool IsNullable => TakesNull ?? (Target.Schema.Nullable || Target.Schema.Types.Contains("null"));

    /// <summary>The same from further away.</summary>
    /// <param name="sites">What is written on the way to this use.</param>
    /// <param name="takesNull">Whether null is a value there, where that tells.</param>
    public SchemaUse Behind(IReadOnlyList<Schema> sites, bool? takesNull) => this with
    {
        Sites = [.. sites, .. Sites],
        TakesNull = sites.Any(site => site is { Nullable: true, Reference: not null }) ? true : takesNull ?? TakesNull,
    };
}
