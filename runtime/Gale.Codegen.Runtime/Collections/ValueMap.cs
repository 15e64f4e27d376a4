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
}
