namespace Gale.Codegen.Drift;

/// <summary>What changed of a schema, in words.</summary>
internal static class SchemaChangeText
{
    /// <param name="subject">The schema, or its member.</param>
    /// <param name="change">The change.</param>
    public static string Of(string subject, SchemaChange change) => change.Kind switch
    {
        SchemaChangeKind.NullAdded => $"{subject} may be null now",
        SchemaChangeKind.NullRemoved => $"{subject} may be null no more",
        SchemaChangeKind.MemberAdded => $"{subject} is new{(change.IsRequired ? " and required" : "")}",
        SchemaChangeKind.MemberRemoved => $"{subject} is gone",
        SchemaChangeKind.MemberRenamed => $"{subject} looks like what was called '{change.Before}'",
        SchemaChangeKind.MemberNameMoved => $"{subject} was called {Of(change.Before)} in C# and is called {Of(change.After)}",
        SchemaChangeKind.MemberBecameRequired => $"{subject} is required now",
        SchemaChangeKind.MemberBecameOptional => $"{subject} is required no more",
        SchemaChangeKind.ReadOnlyAdded => $"{subject} is only read now",
        SchemaChangeKind.ReadOnlyRemoved => $"{subject} is sent too now",
        SchemaChangeKind.WriteOnlyAdded => $"{subject} is only sent now",
        SchemaChangeKind.WriteOnlyRemoved => $"{subject} is read too now",
        SchemaChangeKind.Deprecated => $"{subject} is deprecated",
        SchemaChangeKind.Reactivated => $"{subject} is deprecated no more",
        SchemaChangeKind.SchemaRenamed => $"The schema {Of(change.Before)} is called {Of(change.After)}",
        SchemaChangeKind.SchemaExchanged => $"The schema of {subject} {Stood("was", change.Before)} and {Stood("is", change.After)}",
        SchemaChangeKind.CSharpTypeChanged => $"The type that {subject} is asked to be in C# was {OrNone(change.Before)} and is {OrNone(change.After)}",
        SchemaChangeKind.MembersClosed => $"{subject} may have no other members any more",
        SchemaChangeKind.MembersOpened => $"{subject} may have other members now",
        _ => OfValues(subject, change) ?? OfKeyword(subject, change),
    };

    private static string? OfValues(string subject, SchemaChange change) => change.Kind switch
    {
        SchemaChangeKind.ValueAdded or SchemaChangeKind.ExpectedValueAdded => $"The value {Of(change.After)} of {subject} is new",
        SchemaChangeKind.ValueRemoved or SchemaChangeKind.ExpectedValueRemoved => $"The value {Of(change.Before)} of {subject} is gone",
        SchemaChangeKind.ValueRecased => $"The value {Of(change.Before)} of {subject} is written {Of(change.After)}",
        SchemaChangeKind.ValueRenamed => $"The value {Of(change.Name)} of {subject} was called {Of(change.Before)} and is called {Of(change.After)}",
        SchemaChangeKind.ValuesListed => $"{subject} lists its values now: {change.After}",
        SchemaChangeKind.ValuesOpened => $"{subject} lists its values no more; they were {change.Before}",
        SchemaChangeKind.OthersAllowed => $"{subject} may have values now that it does not list",
        SchemaChangeKind.OthersForbidden => $"{subject} may have no values any more but those that it lists",
        SchemaChangeKind.ConstantAdded => $"{subject} is always {Of(change.After)} now",
        SchemaChangeKind.ConstantRemoved => $"{subject} was always {Of(change.Before)} and may be anything else now",
        SchemaChangeKind.ConstantChanged => $"{subject} was always {Of(change.Before)} and is always {Of(change.After)}",
        SchemaChangeKind.AlternativeAdded => $"{subject} has another alternative: {change.After}{Mapped(change)}",
        SchemaChangeKind.AlternativeRemoved => $"{subject} has one alternative less: {change.Before}{Mapped(change)}",
        SchemaChangeKind.AlternativesAdded => $"{subject} was {Of(change.Before)} and is a choice of {change.After}",
        SchemaChangeKind.AlternativesRemoved => $"{subject} was a choice of {change.Before} and is {Of(change.After)}",
        SchemaChangeKind.AlternativeMoved => $"An alternative of {subject} without a name is called after its place, and was {Of(change.Before)} and is {Of(change.After)}",
        SchemaChangeKind.MappingAdded => $"{Of(change.Name)} stands for {Of(DiscriminatorChanges.NameIn(change.After))} in {subject} now",
        SchemaChangeKind.MappingRemoved => $"{Of(change.Name)} stands for {Of(DiscriminatorChanges.NameIn(change.Before))} in {subject} no more",
        SchemaChangeKind.MappingChanged => $"{Of(change.Name)} stood for {Of(DiscriminatorChanges.NameIn(change.Before))} in {subject} and stands for {Of(DiscriminatorChanges.NameIn(change.After))}",
        _ => null,
    };

    private static string OfKeyword(string subject, SchemaChange change)
    {
        var what = WordOf(change.Kind) is { } word ? $"The {word} of {subject}"
            : change.Name.Length == 0 || subject.EndsWith("." + change.Name, StringComparison.Ordinal) ? subject
            : $"The {change.Name} of {subject}";
        return (change.Before.Length, change.After.Length) switch
        {
            (0, 0) => $"{what} is another",
            (0, _) => $"{what} is {Of(change.After)} and was not said",
            (_, 0) => $"{what} was {Of(change.Before)} and is not said any more",
            _ => $"{what} was {Of(change.Before)} and is {Of(change.After)}",
        };
    }

    private static string? WordOf(SchemaChangeKind kind) => kind switch
    {
        SchemaChangeKind.TypeChanged or SchemaChangeKind.TypesChanged => "type",
        SchemaChangeKind.FormatChanged => "format",
        SchemaChangeKind.DefaultAdded or SchemaChangeKind.DefaultRemoved or SchemaChangeKind.DefaultChanged => "default",
        SchemaChangeKind.PatternAdded or SchemaChangeKind.PatternRemoved or SchemaChangeKind.PatternChanged => "pattern",
        SchemaChangeKind.DiscriminatorAdded or SchemaChangeKind.DiscriminatorRemoved or SchemaChangeKind.DiscriminatorRenamed => "discriminator",
        _ => null,
    };

    private static string Mapped(SchemaChange change) => change.MappedText.Length == 0 ? "" : $", which {Of(change.MappedText)} stands for";

    private static string Stood(string verb, string component) => component.Length == 0 ? $"{verb} written there" : $"{verb} {Of(component)}";

    private static string OrNone(string value) => value.Length == 0 ? "none" : Of(value);

    private static string Of(string value) => $"'{value}'";
}
