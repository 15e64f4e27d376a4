using System.Text.RegularExpressions;
using Gale.Codegen.Spec.Tests.Documents;
using NJsonSchema.Validation;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>The errors of the validator as JSON pointers: of a value that does not fit, or of a member that is missing.</summary>
internal static partial class Findings
{
    public static IReadOnlySet<string> Of(IEnumerable<ValidationError> errors)
    {
        var found = errors.SelectMany(Places).ToHashSet(StringComparer.Ordinal);
        // One finding for a value covers those inside it: what the members of a text would have to be says nothing more.
        found.RemoveWhere(place => found.Any(other => place.StartsWith($"{other}/", StringComparison.Ordinal)));
        return found;
    }

    private static IEnumerable<string> Places(ValidationError error) => error switch
    {
        { Kind: ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf } => Closest((ChildSchemaValidationError)error),
        ChildSchemaValidationError { Errors.Count: > 0 } inside => inside.Errors.Values.SelectMany(Of),
        _ => [Pointer(error)],
    };

    /// <summary>Where no alternative fits: what is wrong with the closest one, or the value where it is of none's type.</summary>
    private static IEnumerable<string> Closest(ChildSchemaValidationError error)
    {
        var here = Pointer(error);
        var ofItsType = error.Errors.Values.Select(Of).Where(alternative => !alternative.Contains(here)).ToList();
        return ofItsType.MinBy(alternative => alternative.Count) ?? Enumerable.Repeat(here, 1);
    }

    /// <summary>The validator writes <c>#/data[0].name</c>, and <c>['a.b']</c> for a name that needs quotes.</summary>
    private static string Pointer(ValidationError error) =>
        Steps().Matches(error.Path ?? "").Aggregate("", (pointer, step) => JsonPointer.Append(pointer, Name(step)));

    private static string Name(Match step) => step.Groups.Values.Skip(1).First(group => group.Success).Value;

    [GeneratedRegex(@"\['(.*?)'\]|\[(\d+)\]|([^#/.\[\]][^.\[\]]*)")]
    private static partial Regex Steps();
}
