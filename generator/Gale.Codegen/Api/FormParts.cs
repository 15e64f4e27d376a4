namespace Gale.Codegen.Api;

/// <summary>Says what the parts of a form are.</summary>
internal static class FormParts
{
    /// <summary>The alternatives of a form are forms.</summary>
    public static IEnumerable<ApiTypeUse> Of(ApiType form, IReadOnlyDictionary<string, ApiType> types) => form is ApiUnion
        ? form.Parts.SelectMany(part => part.DeclaredTypes).SelectMany(key => types[key].Parts)
        : form.Parts;
}
