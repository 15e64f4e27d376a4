namespace Gale.Codegen.Runtime;

/// <summary>
/// What was to be sent breaks limits that the document sets. A call that ends so has sent nothing, unless its body is a sequence
/// of items: then those before the one that is wrong may be on their way.
/// </summary>
public sealed class RequestValidationException : Exception
{
    /// <summary>More lines than this help nobody in a log; <see cref="Violations"/> has all.</summary>
    private const int MostInMessage = 20;

    /// <summary>Describes what is wrong; fakes may throw it too.</summary>
    /// <param name="subject">The operation that was called, or the type that was checked.</param>
    /// <param name="violations">What is wrong: one at least.</param>
    public RequestValidationException(string subject, IReadOnlyList<RequestViolation> violations)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(violations);
        Subject = subject;
        Violations = violations;
    }

    /// <summary>The operation that was called, by its id in the document, or the type that was checked.</summary>
    public string Subject { get; }

    /// <summary>Everything that is wrong, in the order in which it would have been sent, parameters first.</summary>
    public IReadOnlyList<RequestViolation> Violations { get; }

    /// <summary>
    /// For example <c>createOrder: the document does not allow this: parameter 'dry_run': expected …; /name: expected at most 40
    /// characters, found 41 characters.</c> No values.
    /// </summary>
    public override string Message
    {
        get
        {
            var more = Violations.Count > MostInMessage ? $"; and {Violations.Count - MostInMessage} more" : "";
            return $"{Subject}: the document does not allow this: {string.Join("; ", Violations.Take(MostInMessage))}{more}.";
        }
    }
}
