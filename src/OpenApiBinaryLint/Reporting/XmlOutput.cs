using System.Globalization;
using System.Text;
using System.Xml;

namespace OpenApiBinaryLint.Reporting;

/// <summary>Writes XML for other programs: indented, the same bytes on every machine, whatever stands in the texts.</summary>
internal sealed class XmlOutput : IDisposable
{
    private readonly XmlWriter _writer;

    public XmlOutput(TextWriter output)
    {
        // Left to itself, the writer would name the encoding of the text writer, which may be UTF-16.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        _writer = XmlWriter.Create(output, new()
        {
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        });
    }

    public void Start(string element) => _writer.WriteStartElement(element);

    public void End() => _writer.WriteEndElement();

    public void Attribute(string name, string value) => _writer.WriteAttributeString(name, Writable(value));

    public void Attribute(string name, int value) => _writer.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    public void Text(string text) => _writer.WriteString(Writable(text));

    public void Dispose() => _writer.Dispose();

    // Some characters cannot stand in XML 1.0, not even escaped (section 2.2).
    private static string Writable(string text)
    {
        StringBuilder? writable = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                writable ??= new(text);
                writable[i] = text[i] < ' ' ? (char)('\u2400' + text[i]) : '\uFFFD';
            }
        }

        return writable?.ToString() ?? text;
    }
}
