using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>The errors of the generated delegating classes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DelegatingErrors
{
    /// <summary>A member was called that is neither overridden nor forwarded.</summary>
    /// <param name="member">The member, for example <c>DelegatingCheckoutOperations.GetCheckoutAsync</c>.</param>
    public static NotSupportedException NotOverridden(string member) => new(
        $"{member} is not overridden, and there is nothing to forward to: "
        + "override it, or give the constructor an instance that answers.");
}
