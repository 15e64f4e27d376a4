using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>Makes <see cref="ValueMap{T}"/>s.</summary>
public static class ValueMap
{
    /// <summary>A map that nobody can change and that compares by its entries: the map itself if it is one, else a copy.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="entries">The entries, or <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(entries))]
    public static IReadOnlyDictionary<string, T>? From<T>(IReadOnlyDictionary<string, T>? entries) =>
        entries is null or ValueMap<T> ? entries : new ValueMap<T>(new Dictionary<string, T>(entries, StringComparer.Ordinal), null);

    /// <summary>As <see cref="From{T}(IReadOnlyDictionary{string, T})"/>, for values that are lists or maps themselves.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="entries">The entries, or <see langword="null"/>.</param>
    /// <param name="value">What makes a value comparable: <c>ValueList.From</c> or <c>ValueMap.From</c> of its own items.</param>
    [return: NotNullIfNotNull(nameof(entries))]
    public static IReadOnlyDictionary<string, T>? From<T>(IReadOnlyDictionary<string, T>? entries, Func<T, T> value) => entries is null or ValueMap<T>
        ? entries
        : new ValueMap<T>(entries.ToDictionary(entry => entry.Key, entry => value(entry.Value), StringComparer.Ordinal), null);

    /// <summary>The map, or <see langword="null"/> where there is nothing in it: as members of an object, none and no map are the same.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="entries">The entries, or <see langword="null"/>.</param>
    public static IReadOnlyDictionary<string, T>? OrNull<T>(IReadOnlyDictionary<string, T>? entries) => entries is { Count: > 0 } ? entries : null;
}
