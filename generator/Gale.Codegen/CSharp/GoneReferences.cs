namespace Gale.Codegen.CSharp;

/// <summary>Whether the types that a stub names are declared: one that is not would break the build that it is to explain.</summary>
internal sealed class GoneReferences(NamespaceName @namespace, IEnumerable<string> declared)
{
    private readonly string _prefix = $"global::{@namespace.Text}.";
    private readonly HashSet<string> _declared = new(declared, StringComparer.Ordinal);

    /// <summary>Whether a member can be declared.</summary>
    public bool AreThere(GoneMemberModel member) => AreThere(member.Type);

    public bool AreThere(TypeName type)
    {
        var text = type.Text;
        for (var start = text.IndexOf(_prefix, StringComparison.Ordinal); start >= 0; start = text.IndexOf(_prefix, start + 1, StringComparison.Ordinal))
        {
            var name = start + _prefix.Length;
            var end = name;
            while (end < text.Length && text[end] is not ('<' or '>' or ',' or '?' or '[' or '.'))
            {
                end++;
            }

            if (!_declared.Contains(text.Substring(name, end - name).TrimStart('@')))
            {
                return false;
            }
        }

        return true;
    }
}
