using System.Globalization;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Runtime.Validation;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>
/// Reads the limits of single values as a client can hold values against them. One that no value can be held against is reported
/// and left to the server: it must not stand in the way of a request.
/// </summary>
/// <param name="diagnostics">Receives what is left to the server.</param>
internal sealed class LimitReader(List<KeyedDiagnostic> diagnostics)
{
    /// <summary>How far is looked for parts within parts; no hierarchy is larger.</summary>
    private const int MostParts = 256;

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>The limits of a value itself, not of those in it.</summary>
    public ApiLimits Of(ResolvedSchema target)
    {
        var limits = target.Schema.Constraints;
        if (limits == SchemaConstraints.None)
        {
            return ApiLimits.None;
        }

        var isFile = FormMembers.IsFile(target.Schema);
        var own = new[]
        {
            Bound(target, SchemaBound.Lower(limits), ApiLimitKind.Minimum, ApiLimitKind.ExclusiveMinimum),
            Bound(target, SchemaBound.Upper(limits), ApiLimitKind.Maximum, ApiLimitKind.ExclusiveMaximum),
            isFile ? null : Count(target, limits.MinLength, ApiLimitKind.MinLength, "minLength"),
            isFile ? null : Count(target, limits.MaxLength, ApiLimitKind.MaxLength, "maxLength"),
            Count(target, limits.MinItems, ApiLimitKind.MinItems, "minItems"),
            Count(target, limits.MaxItems, ApiLimitKind.MaxItems, "maxItems"),
            limits.UniqueItems is { IsTrue: true } ? new ApiLimit(ApiLimitKind.UniqueItems, "true") : null,
            Count(target, limits.MinProperties, ApiLimitKind.MinProperties, "minProperties"),
            Count(target, limits.MaxProperties, ApiLimitKind.MaxProperties, "maxProperties"),
        };
        return WithRepeated(
            own.OfType<ApiLimit>(),
            Said(target, part => part.MultipleOf).Select(step => Step(target, step)),
            isFile ? [] : Said(target, part => part.Pattern).Select(pattern => Pattern(target, pattern)));
    }

    /// <summary>Whether a pattern can be followed; else it is reported.</summary>
    public bool IsFollowed(string pattern, string key)
    {
        if (EcmaPattern.Translate(pattern, out var refusal) is not null)
        {
            return true;
        }

        Report(DiagnosticDescriptors.PatternNotChecked, key, pattern, refusal!);
        return false;
    }

    /// <summary>Keywords that several parts of an <c>allOf</c> may say without one of them including the others.</summary>
    private static ApiLimits WithRepeated(IEnumerable<ApiLimit> own, IEnumerable<ApiLimit?> steps, IEnumerable<ApiLimit?> patterns)
    {
        var (allSteps, allPatterns) = (steps.OfType<ApiLimit>().ToList(), patterns.OfType<ApiLimit>().ToList());
        return ApiLimits.None with
        {
            Own = [.. own, .. allSteps.Take(1), .. allPatterns.Take(1)],
            AllOf = allSteps.Skip(1).Concat(allPatterns.Skip(1)).Select(limit => ApiLimits.None with { Own = [limit] }).ToEquatableArray(),
        };
    }

    private static IEnumerable<YamlScalar> Said(ResolvedSchema target, Func<SchemaConstraints, YamlScalar?> select) =>
        PartsOf(target).Select(part => select(part.Schema.Constraints)).OfType<YamlScalar>().GroupBy(value => value.Text, StringComparer.Ordinal).Select(same => same.First());

    private static List<ResolvedSchema> PartsOf(ResolvedSchema target)
    {
        var parts = new List<ResolvedSchema> { target };
        for (var index = 0; index < parts.Count && parts.Count < MostParts; index++)
        {
            parts.AddRange(parts[index].Parts.Where(part => !parts.Exists(known => known.Key == part.Key)));
        }

        return parts;
    }

    private ApiLimit? Bound(ResolvedSchema target, SchemaBound? bound, ApiLimitKind inclusive, ApiLimitKind exclusive) =>
        bound is null ? null
        : JsonNumberText.Of(bound.Value.Text) is { } number ? new ApiLimit(bound.IsExclusive ? exclusive : inclusive, number)
        : Refuse(target, bound.Value, bound.Keyword, "a number of JSON");

    private ApiLimit? Step(ResolvedSchema target, YamlScalar value) =>
        JsonNumberText.Of(value.Text) is { } number && number != "0" && number[0] != '-'
            ? new ApiLimit(ApiLimitKind.MultipleOf, number)
            : Refuse(target, value, "multipleOf", "a number above 0");

    /// <summary><c>2.0</c> is 2. What is beyond 32 bits no text and no list comes up to: at most so many they are in any case.</summary>
    private ApiLimit? Count(ResolvedSchema target, YamlScalar? value, ApiLimitKind kind, string keyword)
    {
        if (value is null)
        {
            return null;
        }

        if (JsonNumberText.Of(value.Text) is { } number && !number.StartsWith("-", StringComparison.Ordinal) && IsWhole(number))
        {
            var isSmall = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _);
            if (isSmall || kind is ApiLimitKind.MaxLength or ApiLimitKind.MaxItems or ApiLimitKind.MaxProperties)
            {
                return isSmall ? new ApiLimit(kind, number) : null;
            }
        }

        return Refuse(target, value, keyword, "a whole number from 0 to 2147483647");
    }

    private static bool IsWhole(string number) => number.IndexOf('.') < 0 && number.IndexOf("e-", StringComparison.Ordinal) < 0;

    private ApiLimit? Pattern(ResolvedSchema target, YamlScalar value) =>
        value.Text.Length > 0 && IsFollowed(value.Text, PlaceOf(target, value, "pattern")) ? new ApiLimit(ApiLimitKind.Pattern, value.Text) : null;

    private ApiLimit? Refuse(ResolvedSchema target, YamlScalar value, string keyword, string expected)
    {
        Report(DiagnosticDescriptors.LimitNotChecked, PlaceOf(target, value, keyword), keyword, value.Text, expected);
        return null;
    }

    /// <summary>Where a keyword is written: here, or in the part of an <c>allOf</c> that it was taken from.</summary>
    private static string PlaceOf(ResolvedSchema target, YamlScalar value, string keyword) =>
        PartsOf(target).Last(part => part.Key == target.Key || Says(part.Schema.Constraints, value)).Key + "/" + keyword;

    private static bool Says(SchemaConstraints limits, YamlScalar value) =>
        new[]
        {
            limits.Minimum, limits.ExclusiveMinimum, limits.Maximum, limits.ExclusiveMaximum, limits.MultipleOf, limits.MinLength, limits.MaxLength,
            limits.Pattern, limits.MinItems, limits.MaxItems, limits.MinProperties, limits.MaxProperties,
        }.Contains(value);

    /// <summary>Once, however many ways lead there.</summary>
    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, string key, params string[] arguments)
    {
        if (_reported.Add(key))
        {
            diagnostics.Add(KeyedDiagnostic.At(descriptor, key, arguments));
        }
    }
}
