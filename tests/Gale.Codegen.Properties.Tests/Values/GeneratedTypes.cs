using System.Reflection;
using Gale.Codegen.Runtime;

namespace Gale.Codegen.Properties.Tests.Values;

/// <summary>What generated types are made of, and what makes them.</summary>
internal static class GeneratedTypes
{
    public static bool IsOneOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    /// <summary>What a member of a request holds that may also be absent; <see langword="null"/> for other types.</summary>
    public static Type? HeldBy(Type type) =>
        IsOneOf(type, typeof(Optional<>)) ? type.GenericTypeArguments[0]
        : IsOneOf(type, typeof(OptionalList<>)) ? typeof(IReadOnlyList<>).MakeGenericType(type.GenericTypeArguments)
        : IsOneOf(type, typeof(OptionalMap<>)) ? typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), type.GenericTypeArguments[0])
        : null;

    /// <summary>The alternatives of a union, without that for whatever else comes.</summary>
    public static IEnumerable<Type> CasesOf(Type union) => union.GetNestedTypes().Where(type => type.IsSubclassOf(union) && type.GetProperty("Value") is not null);

    public static IEnumerable<PropertyInfo> MembersOf(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    /// <summary>The values of an enum that can be written: what <c>Unknown</c> stands for is not at hand where a value is made.</summary>
    public static IEnumerable<object> ValuesOf(Type type) =>
        Enum.GetNames(type).Where(name => name != "Unknown").Select(name => Enum.Parse(type, name));

    /// <summary>Whether a value can be had without a value of the type itself. Files are no JSON.</summary>
    public static bool Ends(Type type) => Ends(type, []);

    /// <summary>Every type that a value may hold.</summary>
    public static IReadOnlySet<Type> Reach(Type type)
    {
        var reached = new HashSet<Type>();
        var open = new Stack<Type>([type]);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var part in PartsOf(next))
                {
                    open.Push(part);
                }
            }
        }

        return reached;
    }

    public static object ListOf(Type item, IEnumerable<object?> items)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var value in items)
        {
            list.Add(value);
        }

        return list;
    }

    public static object MapOf(Type value, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach (var entry in entries)
        {
            map[entry.Key] = entry.Value;
        }

        return map;
    }

    public static object RecordOf(Type type, IEnumerable<(PropertyInfo Property, object? Value)> members)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var (property, value) in members)
        {
            property.SetValue(record, value);
        }

        return record;
    }

    private static bool Ends(Type type, HashSet<Type> visiting)
    {
        if (!IsGenerated(type))
        {
            return type.IsEnum ? ValuesOf(type).Any() : type != typeof(Stream) && type != typeof(FilePart);
        }

        if (!visiting.Add(type))
        {
            return false;
        }

        var ends = type.IsAbstract ? CasesOf(type).Any(@case => Ends(@case, visiting))
            : type.GetProperty("Value") is { } value && type.IsNested ? Ends(value.PropertyType, visiting)
            : MembersOf(type).Where(IsRequired).All(member => Ends(member.PropertyType, visiting));
        visiting.Remove(type);
        return ends;
    }

    private static IEnumerable<Type> PartsOf(Type type) =>
        type.IsGenericType ? type.GenericTypeArguments
        : !IsGenerated(type) ? []
        : type.IsAbstract ? CasesOf(type).Select(@case => @case.GetProperty("Value")!.PropertyType)
        : MembersOf(type).Select(member => member.PropertyType);

    private static bool IsGenerated(Type type) => type.IsClass && type.Namespace?.StartsWith("Shop.", StringComparison.Ordinal) == true;

    private static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") &&
        new NullabilityInfoContext().Create(property).WriteState != NullabilityState.Nullable;
}
