using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list that nobody can change and that compares by its items: the list itself if it is one, else a copy.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, or <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? From<T>(IReadOnlyList<T>? items) =>
        items is null or ValueList<T> ? items : new ValueList<T>([.. items], null);

    /// <summary>As <see cref="From{T}(IReadOnlyList{T})"/>, for items that are lists or maps themselves.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, or <see langword="null"/>.</param>
    /// <param name="item">What makes an item comparable: <c>ValueList.From</c> or <c>ValueMap.From</c> of its own items.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? From<T>(IReadOnlyList<T>? items, Func<T, T> item) =>
        items is null or ValueList<T> ? items : new ValueList<T>([.. items.Select(item)], null);

    /// <summary>The list, or <see langword="null"/> where there is nothing in it: behind other items, none and no list are the same.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, or <see langword="null"/>.</param>
    public static IReadOnlyList<T>? OrNull<T>(IReadOnlyList<T>? items) => items is { Count: > 0 } ? items : null;
}
