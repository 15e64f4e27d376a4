using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>What a generated type says of the JSON that it stands for.</summary>
internal static class GeneratedShape
{
    public static bool IsEnum(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum;

    public static bool IsRecord(Type type) => IsGenerated(type) && type.IsClass && !type.IsAbstract;

    public static bool IsUnion(Type type) => IsGenerated(type) && type.IsAbstract;

    /// <summary>The types that a union stands for.</summary>
    public static IEnumerable<Type> AlternativesOf(Type union) =>
        from alternative in union.GetNestedTypes()
        let value = alternative.GetProperty("Value")
        where value is not null
        select value.PropertyType;

    public static Type? ItemOfList(Type type) => ArgumentOf(type, typeof(IReadOnlyList<>), position: 0);

    public static Type? ValueOfMap(Type type) => ArgumentOf(type, typeof(IReadOnlyDictionary<,>), position: 1);

    /// <summary>The property of a member; null for one that the document does not know.</summary>
    public static PropertyInfo? PropertyOf(Type record, string member) =>
        MembersOf(record).SingleOrDefault(property => IsNameOf(property, member));

    public static IEnumerable<PropertyInfo> RequiredOf(Type record) =>
        MembersOf(record).Where(property => property.IsDefined(typeof(RequiredMemberAttribute)));

    public static bool IsNameOf(PropertyInfo property, string member) =>
        property.Name.Equals(member.Replace("_", ""), StringComparison.OrdinalIgnoreCase);

    /// <summary>Every enum in a value that was read, in lists, maps and records at any depth.</summary>
    public static IEnumerable<Enum> EnumsIn(object? value) => PartsOf(value).OfType<Enum>();

    /// <summary>
    /// The names of everything in a value that was read and has no property, and of unions that knew no alternative.
    /// </summary>
    public static IEnumerable<string> StrangersIn(object? value)
    {
        foreach (var part in PartsOf(value).Where(part => IsGenerated(part.GetType())))
        {
            if (part.GetType().Name == "Unknown")
            {
                yield return part.GetType().DeclaringType!.Name;
            }

            var unmapped = (UnmappedMembers?)part.GetType().GetProperty("Unmapped")?.GetValue(part);
            foreach (var name in unmapped?.Keys ?? [])
            {
                yield return $"{part.GetType().Name}: {name}";
            }
        }
    }

    /// <summary>A value, and all that its properties, items and entries hold.</summary>
    private static IEnumerable<object> PartsOf(object? value) => value switch
    {
        null => [],
        string => [value],
        IEnumerable items => items.Cast<object?>().SelectMany(PartsOf).Prepend(value),
        _ when IsKeyValuePair(value.GetType()) => PartsOf(value.GetType().GetProperty("Value")!.GetValue(value)),
        _ when IsGenerated(value.GetType()) =>
            MembersOf(value.GetType()).SelectMany(property => PartsOf(property.GetValue(value))).Prepend(value),
        _ => [value],
    };

    private static IEnumerable<PropertyInfo> MembersOf(Type record) =>
        record.GetProperties().Where(property => property.Name != "Unmapped");

    private static bool IsGenerated(Type type) =>
        !type.IsEnum && type.Namespace?.StartsWith("Shop.", StringComparison.Ordinal) is true;

    private static bool IsKeyValuePair(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static Type? ArgumentOf(Type type, Type definition, int position) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition
            ? type.GetGenericArguments()[position]
            : null;
}
