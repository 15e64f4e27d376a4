using System.Globalization;

namespace Gale.Codegen.CSharp;

/// <summary>The statuses that a documented answer stands for.</summary>
/// <param name="Kind">One status, a hundred of them, or all the others.</param>
/// <param name="Number">The status, or the hundred.</param>
internal readonly record struct StatusModel(StatusKind Kind, int Number)
{
    /// <param name="status">As the document writes it: <c>404</c>, <c>4XX</c>, <c>default</c>.</param>
    public static StatusModel Parse(string status) => status switch
    {
        "default" => new StatusModel(StatusKind.Default, 0),
        _ when status.EndsWith("XX", StringComparison.OrdinalIgnoreCase) => new StatusModel(StatusKind.Class, status[0] - '0'),
        _ => new StatusModel(StatusKind.Code, int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture)),
    };
}
