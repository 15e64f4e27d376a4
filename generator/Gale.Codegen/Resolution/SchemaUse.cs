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

    public bool IsNullable => Sites.Any(site => site.Nullable) || Target.Schema.Nullable;
}
