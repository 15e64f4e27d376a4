namespace Gale.Codegen.Api;

/// <summary>Says what the parts of a form are that is sent.</summary>
internal static class FormParts
{
    /// <summary>The alternatives of a form are forms.</summary>
    public static IEnumerable<ApiTypeUse> Of(ApiType form, IReadOnlyDictionary<string, ApiType> types) => form is ApiUnion
        ? form.PartsIn(ApiUsage.Request).SelectMany(part => part.DeclaredTypes).SelectMany(key => types[key].PartsIn(ApiUsage.Request))
        : form.PartsIn(ApiUsage.Request);
}
