namespace Gale.Codegen.Api;

/// <summary>Says what the parts of a form are that is sent.</summary>
internal static class FormParts
{
    public static IEnumerable<ApiTypeUse> Of(ApiType form, IReadOnlyDictionary<string, ApiType> types) =>
        FormsIn(form, types).SelectMany(one => one is ApiObject @object ? @object.MembersIn(ApiUsage.Request) : one.PartsIn(ApiUsage.Request));

    /// <summary>The alternatives of a form are forms, and so is all that they are kinds of, and their kinds.</summary>
    public static IEnumerable<ApiType> FormsIn(ApiType form, IReadOnlyDictionary<string, ApiType> types) => form is ApiUnion
        ? FamiliesOf(form.PartsIn(ApiUsage.Request).SelectMany(part => part.DeclaredTypes), types)
        : FamiliesOf([form.Key], types);

    /// <summary>Types, and where one is a kind of another or has kinds, all of those.</summary>
    public static IEnumerable<ApiType> FamiliesOf(IEnumerable<string> keys, IReadOnlyDictionary<string, ApiType> types)
    {
        var pending = new Queue<string>(keys);
        var seen = new HashSet<string>(pending, StringComparer.Ordinal);
        while (pending.Count > 0)
        {
            var next = types[pending.Dequeue()];
            yield return next;
            foreach (var relative in ((next as ApiObject)?.Inheritance?.Relatives ?? []).Where(relative => seen.Add(relative.Key)))
            {
                pending.Enqueue(relative.Key);
            }
        }
    }
}
