namespace Gale.Codegen.Runtime.Validation;

/// <summary>Holds the items of a sequence against limits, each as it is sent.</summary>
/// <param name="operation">The operation's id.</param>
/// <param name="limits">What is allowed of an item.</param>
internal sealed class ItemCheck(string operation, JsonLimits limits)
{
    /// <exception cref="RequestValidationException">The document does not allow the item.</exception>
    internal void Check(ReadOnlySpan<byte> json, int index)
    {
        var violations = new List<RequestViolation>();
        RequestValidation.AddTo(violations, null, json, limits, index);
        if (violations.Count > 0)
        {
            throw new RequestValidationException(operation, violations);
        }
    }
}
