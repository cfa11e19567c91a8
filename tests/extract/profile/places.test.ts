import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../lib/extract/profile/places';
import {
  municipalityOf,
  provinceNamed,
  provinceOfCity,
  provinceOfHost,
  provinceOfRegion,
} from '../../../lib/extract/profile/gazetteer';

describe('readPlaces', () => {
  const rows = [
    {
      text: '江州市北湖区云桥街道办事处',
      expect: '江州市 prefecture,北湖区 county,云桥街道 township',
    },
    { text: '上海市闵行区望溪镇人民政府', expect: '上海市 province,闵行区 county,望溪镇 township' },
    {
      text: '内蒙古自治区呼伦贝尔市海拉尔区',
      expect: '内蒙古自治区 province,呼伦贝尔市 prefecture,海拉尔区 county',
    },
    { text: '广西自治区', expect: '广西壮族自治区 province' },
    { text: '荆州市沙市区岑河镇', expect: '荆州市 prefecture,沙市区 county,岑河镇 township' },
    { text: '青岛市市北区', expect: '青岛市 prefecture,市北区 county' },
    { text: '苏州市昆山市', expect: '苏州市 prefecture,昆山市 county' },
    { text: '恩施土家族苗族自治州利川市', expect: '恩施土家族苗族自治州 prefecture,利川市 county' },
    { text: '兴安盟突泉县', expect: '兴安盟 prefecture,突泉县 county' },
    {
      text: '甘肃省积石山保安族东乡族撒拉族自治县',
      expect: '甘肃省 province,积石山保安族东乡族撒拉族自治县 county',
    },
    { text: '关于忠县', expect: '忠县 county' },
    { text: '现供应广州市住房', expect: '广州市 prefecture' },
    { text: '江州市住房和城乡建设局', expect: '江州市 prefecture?' },
    { text: '中共安平县委员会', expect: '安平县 county' },
    { text: '全市城镇社区和本镇老旧小区', expect: '' },
    { text: '经济技术开发区和特色小镇', expect: '' },
    { text: '全县地区生产总值', expect: '' },
    { text: '其中市区绿地', expect: '' },
    { text: '占全省', expect: '' },
    { text: '西岸经济区', expect: '' },
    { text: '镇长陆怀谦代表镇人民政府', expect: '' },
    { text: '', expect: '' },
  ];
  it.each(rows)('$text', ({ text, expect: places }) => {
    const found = readPlaces(text).map(
      ({ name, level, isUnsure }) => `${name} ${level}${isUnsure ? '?' : ''}`,
    );
    expect(found.join()).toBe(places);
  });
});

describe('the gazetteer', () => {
  it('knows provinces, their cities and regions, districts of municipalities, and provincial sites', () => {
    expect([provinceNamed('广东'), provinceNamed('宁夏自治区'), provinceNamed('云岭省')]).toEqual([
      '广东省',
      '宁夏回族自治区',
      undefined,
    ]);
    expect([provinceOfCity('阿克苏'), provinceOfCity('吉林'), provinceOfRegion('阿克苏')]).toEqual([
      undefined,
      '吉林省',
      '新疆维吾尔自治区',
    ]);
    expect([municipalityOf('闵行'), municipalityOf('朝阳')]).toEqual(['上海市', undefined]);
    expect(
      ['www.gd.gov.cn', 'agri.hainan.gov.cn', 'www.gz.gov.cn', 'gd.gov.cn.example.com', ''].map(
        provinceOfHost,
      ),
    ).toEqual(['广东省', '海南省', undefined, undefined, undefined]);
  });
});
