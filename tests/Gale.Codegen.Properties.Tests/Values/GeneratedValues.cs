using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Json;
using Gale.Codegen.Runtime;

namespace Gale.Codegen.Properties.Tests.Values;

/// <summary>
/// Values of generated types, made as a consumer makes them: through <c>init</c> properties, of what the compiler lets him put there.
/// </summary>
/// <param name="areSecondsWhole">Whether instants have no fraction of a second, which some formats leave out.</param>
internal sealed class GeneratedValues(bool areSecondsWhole)
{
    private static readonly Dictionary<Type, Gen<object?>> _known = new()
    {
        [typeof(string)] = Boxed(JsonTexts.Text),
        [typeof(bool)] = Boxed(Gen.Elements(true, false)),
        [typeof(int)] = Boxed(JsonTexts.Int32),
        [typeof(long)] = Boxed(JsonTexts.Int64),
        [typeof(ulong)] = Boxed(Gen.Elements(0UL, 1UL, ulong.MaxValue, 12345678901234567890UL)),
        [typeof(float)] = Boxed(ArbMap.Default.GeneratorFor<float>().Where(float.IsFinite)),
        [typeof(double)] = Boxed(JsonTexts.Double),
        [typeof(decimal)] = Boxed(JsonTexts.Decimal),
        [typeof(DateTimeOffset)] = Boxed(FormattedTexts.DateTime),
        [typeof(DateOnly)] = Boxed(FormattedTexts.Date),
        [typeof(TimeOnly)] = Boxed(FormattedTexts.Time),
        [typeof(Iso8601Duration)] = Boxed(FormattedTexts.Duration),
        [typeof(Guid)] = Boxed(FormattedTexts.Uuid),
        [typeof(Uri)] = Boxed(FormattedTexts.Uri.Select(text => new Uri(text, UriKind.RelativeOrAbsolute))),
        [typeof(byte[])] = Boxed(FormattedTexts.Bytes),
        [typeof(JsonElement)] = Boxed(JsonTexts.Any.Select(Parsed)),
        [typeof(UnmappedMembers)] = Boxed(JsonTexts.Any.NonEmptyListOf().ScaleSize(size => Math.Min(size, 3)).Select(Unmapped)),
    };

    private static readonly Gen<object?> _seconds = Boxed(FormattedTexts.DateTime.Select(time => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond))));

    private readonly NullabilityInfoContext _nullability = new();

    private readonly Dictionary<(Type Type, int Depth), Gen<object?>> _made = [];

    /// <summary>Values of a type.</summary>
    /// <param name="type">A generated type.</param>
    /// <param name="depth">How far down optional members, items and entries are still filled.</param>
    public Gen<object?> Of(Type type, int depth) => Of(type, nullability: null, depth);

    private Gen<object?> Of(Type type, NullabilityInfo? nullability, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return OrNull(value, Of(value, null, depth), depth);
        }

        return nullability is { WriteState: NullabilityState.Nullable } && !type.IsValueType
            ? OrNull(type, NotNull(type, nullability, depth), depth)
            : NotNull(type, nullability, depth);
    }

    private Gen<object?> NotNull(Type type, NullabilityInfo? nullability, int depth) =>
        type == typeof(DateTimeOffset) && areSecondsWhole ? _seconds
        : _known.TryGetValue(type, out var known) ? known
        : GeneratedTypes.HeldBy(type) is { } held ? Gen.OneOf(Gen.Constant(Activator.CreateInstance(type)), Present(type, held, depth))
        : type.IsEnum ? Gen.Elements(GeneratedTypes.ValuesOf(type)).Select(value => (object?)value)
        : GeneratedTypes.IsOneOf(type, typeof(IReadOnlyList<>)) ? List(type.GenericTypeArguments[0], nullability, depth)
        : GeneratedTypes.IsOneOf(type, typeof(IReadOnlyDictionary<,>)) ? Map(type.GenericTypeArguments[1], nullability, "", depth)
        : Gen.Sized(_ => Made(type, depth));

    /// <summary>A member of a request that is there, as null or with a value.</summary>
    private Gen<object?> Present(Type type, Type held, int depth) =>
        OrNull(held, Of(Nullable.GetUnderlyingType(held) ?? held, depth), depth).Select(value => Activator.CreateInstance(type, value));

    /// <summary>What is made of a type is the same wherever it is used, and takes long to put together.</summary>
    private Gen<object?> Made(Type type, int depth)
    {
        if (!_made.TryGetValue((type, depth), out var made))
        {
            _made[(type, depth)] = made = type.IsAbstract ? Union(type, depth) : Record(type, depth);
        }

        return made;
    }

    private Gen<object?> List(Type item, NullabilityInfo? nullability, int depth) =>
        from items in Several(item, Of(item, nullability?.GenericTypeArguments[0], depth - 1), depth)
        select (object?)GeneratedTypes.ListOf(item, items);

    private Gen<object?> Map(Type value, NullabilityInfo? nullability, string prefix, int depth) =>
        from entries in Several(value, Gen.Zip(JsonTexts.Text, Of(value, nullability?.GenericTypeArguments[1], depth - 1)), depth)
        select (object?)GeneratedTypes.MapOf(value, entries.Select(entry => new KeyValuePair<string, object?>(prefix + entry.Item1, entry.Item2)));

    private Gen<object?> Union(Type type, int depth) =>
        from @case in Gen.Elements(GeneratedTypes.CasesOf(type).Where(GeneratedTypes.Ends))
        let property = @case.GetProperty("Value")!
        from value in Of(property.PropertyType, _nullability.Create(property), depth - 1)
        select Activator.CreateInstance(@case, value);

    private Gen<object?> Record(Type type, int depth) =>
        from values in Gen.CollectToArray(GeneratedTypes.MembersOf(type).Select(property => Member(property, depth).Select(value => (Property: property, Value: value))))
        select GeneratedTypes.RecordOf(type, values);

    private Gen<object?> Member(PropertyInfo property, int depth)
    {
        var nullability = _nullability.Create(property);
        return IsForTheRest(property) ? OrNull(property.PropertyType, Map(property.PropertyType.GenericTypeArguments[1], nullability, "zz-", depth), depth).Select(NullIfEmpty)
            : IsList(property.DeclaringType!) && GeneratedTypes.HeldBy(property.PropertyType) is { } held ? Present(property.PropertyType, held, depth)
            : property.Name == "Unmapped" && (property.DeclaringType!.GetProperties().Any(IsForTheRest) || IsList(property.DeclaringType)) ? Gen.Constant((object?)null)
            : Of(property.PropertyType, nullability, depth - 1);
    }

    /// <summary>Whether a record is a list in JSON, which has no gaps and no members that nobody lists.</summary>
    private static bool IsList(Type record) => record.GetProperty("FurtherItems") is not null;

    /// <summary>What holds the members that the document does not list, of which <c>Unmapped</c> then holds those that do not fit.</summary>
    private static bool IsForTheRest(PropertyInfo property) =>
        property.Name == "AdditionalProperties" && GeneratedTypes.IsOneOf(property.PropertyType, typeof(IReadOnlyDictionary<,>));

    /// <summary>No members and none at all are the same JSON.</summary>
    private static object? NullIfEmpty(object? map) => map is System.Collections.IDictionary { Count: 0 } ? null : map;

    private static Gen<object?> OrNull(Type type, Gen<object?> values, int depth) =>
        depth <= 0 || !GeneratedTypes.Ends(type) ? Gen.Constant((object?)null) : Gen.Frequency((1, Gen.Constant((object?)null)), (3, values));

    private static Gen<List<T>> Several<T>(Type type, Gen<T> items, int depth) =>
        depth <= 0 || !GeneratedTypes.Ends(type) ? Gen.Constant(new List<T>()) : items.ListOf().ScaleSize(size => Math.Min(size, 3));

    private static UnmappedMembers Unmapped(List<string> values) =>
        UnmappedMembers.Create(values.Select((value, index) => KeyValuePair.Create($"zz-{index}", Parsed(value))))!;

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static Gen<object?> Boxed<T>(Gen<T> values) => values.Select(value => (object?)value);
}
